// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/articlefacts.h"
#include "app/project/facts/facts.h"
#include "tests/support/desk.h"
#include "ui/facts/factlistmodel.h"
#include "ui/facts/factspanel.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerbridge.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/expandinglist.h"
#include "ui/window/knownmenu.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 21'000; // so many that their marks come in slices

QString page()
{
    QString text = u"=桥的消息\n桥长300米。\n\n=路灯的号码\n"_s;
    for (int i = 1; i <= Many; ++i) {
        text += u"第%1盏。"_s.arg(i);
    }
    return text + u'\n';
}

} // namespace

/// What a person does in an article while its very many facts are still being read.
class TestManyFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void typedTextStaysWhenTheRestComes();
    void formOfANewFactStaysWhenTheRestComes();
    void filterIsLiftedWhenTheOpenedFactComes();
    void menuKnowsFactsThatAreStillToCome();
    void pageIsSentNothingEmptyWhileFactsAreRead();

private:
    ArticleFacts &read() const { return m_desk->project->articleFacts(); }
    bool waitForAll() const
    {
        return QTest::qWaitFor([this] { return read().isComplete(); }, 60'000);
    }

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
    ArticleId m_article;
};

void TestManyFacts::initTestCase()
{
    m_parts = std::make_unique<test::DeskParts>();
    m_parts->settings.set(Settings::Key::TourSeen, true);
    m_desk = std::make_unique<test::Desk>(*m_parts, page());
    m_article = m_desk->articles().last().id;
}

void TestManyFacts::cleanupTestCase()
{
    m_desk.reset();
    m_parts.reset();
}

void TestManyFacts::init()
{
    m_desk->workspace().openArticle(m_desk->articles().first().id);
    m_desk->workspace().openArticle(m_article);
    QVERIFY(!read().isComplete());
}

void TestManyFacts::typedTextStaysWhenTheRestComes()
{
    FactsPanel &panel = m_desk->window->facts();
    m_desk->workspace().setFact(read().facts().first().id);
    panel.editCurrent();
    QVERIFY(panel.isEditing());
    const QPointer<QLineEdit> field = panel.view()->findChild<QLineEdit *>();
    QVERIFY(field);
    field->setText(u"77"_s);
    QVERIFY(!read().isComplete());
    QVERIFY(waitForAll());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(panel.isEditing() && field);
    QCOMPARE(field->text(), u"77"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(panel.model()->facts().size(), Many);
}

void TestManyFacts::formOfANewFactStaysWhenTheRestComes()
{
    FactsPanel &panel = m_desk->window->facts();
    Fact made = read().facts().first();
    m_desk->workspace().setFact(made.id);
    made.id = {};
    panel.editNew(made);
    const QPointer<QLineEdit> field = panel.findChild<QLineEdit *>();
    QVERIFY(field);
    field->setText(u"78"_s);
    QVERIFY(!read().isComplete());
    QVERIFY(waitForAll());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(panel.isEditing() && field && field->isVisible());
    QCOMPARE(field->text(), u"78"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!panel.isEditing());
}

void TestManyFacts::filterIsLiftedWhenTheOpenedFactComes()
{
    FactsPanel &panel = m_desk->window->facts();
    const FactId last = m_desk->facts().last().id;
    panel.findChild<ChipBar *>()->setCurrent(u"decided"_s);
    panel.model()->setFilter({true, {}});
    m_desk->workspace().setFact(last);
    QVERIFY(!panel.model()->holds(last));
    QVERIFY(waitForAll());
    QVERIFY(panel.model()->indexOf(last).isValid());
    QCOMPARE(panel.view()->currentIndex(), panel.model()->indexOf(last));
}

void TestManyFacts::menuKnowsFactsThatAreStillToCome()
{
    const Fact last = m_desk->facts().last();
    m_desk->workspace().setFact(last.id);
    const KnownMenu menu(m_desk->workspace());
    QVERIFY(!read().isComplete());
    const auto actions = menu.actions();
    QVERIFY(std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->isSeparator() && action->text() == u"Facts"_s;
    }));
}

void TestManyFacts::pageIsSentNothingEmptyWhileFactsAreRead()
{
    const QVariant shown = m_desk->page->value(u"document.title"_s);
    QVERIFY(shown.isValid()); // the page answers
    const QSignalSpy sent(&m_desk->find<PageView>()->bridge(), &ReaderBridge::showMore);
    m_desk->workspace().openArticle(m_desk->articles().first().id);
    m_desk->workspace().openArticle(m_article);
    const auto sliceOf = [](const QVariantList &call) {
        return QJsonDocument::fromJson(call.first().toString().toUtf8()).object();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!sent.isEmpty() && !sliceOf(sent.last()).value(u"rest"_s).toBool(true),
                             60'000);
    qsizetype facts = 0;
    for (const QVariantList &call : sent) {
        const QJsonObject slice = sliceOf(call);
        const QJsonObject marks = slice.value(u"marks"_s).toObject().value(u"reading"_s).toObject();
        const qsizetype count = marks.value(u"facts"_s).toArray().size();
        QVERIFY(count > 0 || slice.contains(u"texts"_s));
        facts += count;
    }
    QVERIFY(facts > Many / 2); // the others came with the first screens
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestManyFacts>(argc, argv);
}
#include "tst_manyfacts.moc"
