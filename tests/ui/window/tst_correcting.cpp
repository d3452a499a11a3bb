// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/history.h"
#include "tests/support/desk.h"
#include "ui/facts/factspanel.h"
#include "ui/facts/facttablemodel.h"
#include "ui/facts/facttablepanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/bench.h"
#include "ui/window/showactions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Correcting a fact at the real window: its passage, and what words of the text say of it.
class TestCorrecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void draftOfACorrectionSurvivesClosing();
    void typedTextStaysWhenOtherRowsCome();
    void typedTextComesBackWithItsFact();
    void wordsThatArePointedAtFillTheField();
    void fieldHasTheFocusAgainAfterPointing();
    void endOfThePassageMovesByKeys();
    void endOfACurrentFactMovesWithoutTheEditor();
    void endNeverLeavesTheParagraph();
    void buttonsUnderTheFactMoveItsEnds();
    void keysOfTheEndsMoveThePassageInTheEditor();
    void figureIsSelectedWithItsQualifier();
    void wordsWithoutANumberAreAName();
    void factWithoutAValueIsNotStored();
    void fieldsFollowEachOtherAsTheyStand();

private:
    void openTable();
    FactTablePanel &table() const { return *m_desk->window->shows().factTable(); }

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestCorrecting::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

void TestCorrecting::openTable()
{
    m_desk->key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
}

void TestCorrecting::draftOfACorrectionSurvivesClosing()
{
    const FactId id = m_desk->facts().first().id;
    m_desk->workspace().setFact(id);
    m_desk->key(Qt::Key_E);
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    value->selectAll();
    QTest::keyClicks(value, u"124"_s);
    m_desk->closeWindow();
    QCOMPARE(m_desk->project->facts().fact(id)->state, FactState::Proposed); // not stored unasked
    m_desk->openWindow();
    m_desk->workspace().setFact(id);
    m_desk->key(Qt::Key_E);
    value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    QCOMPARE(value->text(), u"124"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(m_desk->project->facts().fact(id)->value.value, Decimal(124));
    QVERIFY(m_desk->project->remembered(u"draft/fact/%1"_s.arg(id.value)).isEmpty());
}

void TestCorrecting::typedTextStaysWhenOtherRowsCome()
{
    const Fact edited = m_desk->facts().first();
    m_desk->workspace().setFact(edited.id);
    m_desk->key(Qt::Key_E);
    const QPointer<QLineEdit> value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    value->setText(u"12.5"_s);
    value->setCursorPosition(2);
    Fact other = edited;
    other.id = {};
    other.range = m_desk->range(u"新桥镇"_s);
    QVERIFY(m_desk->project->facts().make(m_desk->workspace().article(), other));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_desk->window->facts().isEditing() && value);
    QCOMPARE(value->text(), u"12.5"_s);
    QVERIFY(value->hasFocus());
    QTest::keyClick(value, Qt::Key_4); // where the cursor stood
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(m_desk->project->facts().fact(edited.id)->value.value,
             Decimal::fromString(u"124.5"_s));
}

void TestCorrecting::typedTextComesBackWithItsFact()
{
    Fact made = m_desk->facts().first();
    made.id = {};
    made.range = m_desk->range(u"新桥镇"_s);
    const auto id = m_desk->project->facts().make(m_desk->workspace().article(), made);
    QVERIFY(id);
    m_desk->workspace().setFact(*id);
    m_desk->key(Qt::Key_E);
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    value->setText(u"77"_s);
    QVERIFY(m_desk->project->history().undo());
    QVERIFY(!m_desk->window->facts().isEditing());
    QVERIFY(m_desk->project->history().redo());
    m_desk->workspace().setFact(*id);
    m_desk->key(Qt::Key_E);
    value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    QCOMPARE(value->text(), u"77"_s);
}

void TestCorrecting::wordsThatArePointedAtFillTheField()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    m_desk->key(Qt::Key_E);
    auto *indicator = test::withText<QLineEdit>(m_desk->window->facts(), u"数量"_s);
    QVERIFY(indicator);
    indicator->setFocus();
    m_desk->workspace().setSelection({m_desk->range(u"口岸上月过货"_s)});
    QCOMPARE(indicator->text(), u"口岸上月过货"_s);
    QTest::keyClick(indicator, Qt::Key_Return);
    QCOMPARE(m_desk->facts().first().indicator, u"口岸上月过货"_s);
}

void TestCorrecting::fieldHasTheFocusAgainAfterPointing()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    m_desk->key(Qt::Key_E);
    auto *indicator = test::withText<QLineEdit>(m_desk->window->facts(), u"数量"_s);
    QVERIFY(indicator);
    QVERIFY(m_desk->select(u"上月"_s)); // the page is ready
    indicator->setFocus();
    m_desk->page->drag(m_desk->page->pointOf(u"新桥镇口"_s), m_desk->page->pointOf(u"前月"_s));
    QTRY_VERIFY_WITH_TIMEOUT(indicator->text().contains(u"过货120车"_s), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(indicator->hasFocus(), 20000);
}

void TestCorrecting::endOfThePassageMovesByKeys()
{
    const auto articles = m_desk->articles(); // back and forward have somewhere to go
    const ArticleId open = m_desk->workspace().article();
    for (const auto &article : articles) {
        m_desk->workspace().openArticle(article.id);
    }
    m_desk->workspace().openArticle(open);
    m_desk->workspace().setFact(m_desk->facts().first().id);
    const TextRange before = m_desk->facts().first().range;
    m_desk->key(Qt::Key_E);
    QWidget *field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->workspace().article(), open);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_desk->facts().first().range, (TextRange{before.start, before.end + 1}));
    QCOMPARE(m_desk->facts().first().quote, u"120车"_s);
}

void TestCorrecting::endOfACurrentFactMovesWithoutTheEditor()
{
    openTable();
    table().view()->selectRow(0);
    table().view()->setFocus();
    m_desk->workspace().setFact(m_desk->facts().first().id);
    const Fact before = m_desk->facts().first();
    QTest::keyClick(table().view(), Qt::Key_BracketRight);
    QCOMPARE(m_desk->facts().first().quote, u"120车"_s);
    QCOMPARE(m_desk->facts().first().state, FactState::Corrected);
    QCOMPARE(table().model()->index(0, FactTableModel::Written).data().toString(), u"120车"_s);
    QTest::keyClick(table().view(), Qt::Key_BracketLeft);
    QTest::keyClick(table().view(), Qt::Key_BracketLeft);
    QCOMPARE(m_desk->facts().first().quote, u"12"_s);
    QCOMPARE(m_desk->facts().first().value.value, Decimal(12)); // the value is read anew
    QCOMPARE(m_desk->facts().first().indicator, before.indicator);
    QTest::keyClick(table().view(), Qt::Key_BraceRight);
    QCOMPARE(m_desk->facts().first().quote, u"2"_s);
    QTest::keyClick(table().view(), Qt::Key_BraceLeft);
    QCOMPARE(m_desk->facts().first().quote, u"12"_s);
    for (int step = 0; step < 5; ++step) { // each press is a step
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(m_desk->facts().first(), before);
}

void TestCorrecting::endNeverLeavesTheParagraph()
{
    const Fact fact = m_desk->facts().first();
    m_desk->workspace().setFact(fact.id);
    TextRange paragraph;
    for (const Block &block : m_desk->article().blocks) {
        if (block.range.start <= fact.range.start && fact.range.end <= block.range.end) {
            paragraph = block.range;
        }
    }
    QAction *earlier = m_desk->window->findChild<QAction *>(u"facts.startearlier"_s);
    QVERIFY(earlier);
    for (qsizetype press = 0; press < fact.range.start - paragraph.start + 5; ++press) {
        earlier->trigger();
    }
    QCOMPARE(m_desk->facts().first().range.start, paragraph.start);
}

void TestCorrecting::buttonsUnderTheFactMoveItsEnds()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    auto *later = test::withText<QPushButton>(m_desk->window->facts(), u"⇥"_s);
    QVERIFY(later);
    QTest::mouseClick(later, Qt::LeftButton);
    QTRY_COMPARE(m_desk->facts().first().quote, u"120车"_s);
    later = nullptr; // there are new buttons under the fact, which is the current one still
    for (QPushButton *button : m_desk->window->facts().findChildren<QPushButton *>()) {
        later = button->isVisible() && button->text() == u"⇥"_s ? button : later;
    }
    QVERIFY(later);
    QTest::mouseClick(later, Qt::LeftButton);
    QTRY_COMPARE(m_desk->facts().first().quote, u"120车，"_s);
}

void TestCorrecting::keysOfTheEndsMoveThePassageInTheEditor()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    m_desk->key(Qt::Key_E);
    QAction *later = m_desk->window->findChild<QAction *>(u"facts.endlater"_s);
    QVERIFY(later);
    later->trigger();
    QCOMPARE(m_desk->facts().first().quote, u"120"_s); // not before it is saved
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_desk->facts().first().quote, u"120车"_s);
}

void TestCorrecting::figureIsSelectedWithItsQualifier()
{
    test::addAsImported(*m_desk->project,
                        u"滨河时报\n2021年5月6日\n码头扩建\n本报讯 码头去年投资超过3.2亿元，"
                        "新添工人约500人，今年还要扩建两处泊位，工程由本地队伍承担。\n"_s,
                        u"b.txt"_s);
    const IssueId issue = m_desk->project->library().issues().last().id;
    const ArticleId article = m_desk->project->library().articles(issue).first().id;
    for (const Fact &fact : m_desk->project->facts().ofArticle(article)) {
        if (fact.quote == u"500人"_s) {
            m_desk->workspace().openFact(article, fact.id);
        }
    }
    QVERIFY(m_desk->workspace().fact().isValid());
    QTRY_VERIFY(m_desk->page->shownText().contains(u"扩建两处泊位"_s));
    const QSignalSpy wanted(&m_desk->workspace(), &Workspace::selectionWanted);
    m_desk->key(Qt::Key_Z);
    QCOMPARE(wanted.size(), 1);
    const QString source = m_desk->project->library().sourceText(issue);
    QCOMPARE(wanted.last().first().value<TextRange>().in(source).toString(), u"约500人"_s);
    QTRY_VERIFY(!m_desk->workspace().selection().isEmpty()); // the real page selected it
    QCOMPARE(m_desk->workspace().selection().first().in(source).toString(), u"约500人"_s);
}

void TestCorrecting::wordsWithoutANumberAreAName()
{
    m_desk->workspace().setSelection({m_desk->range(u"𠮷田商行"_s)});
    m_desk->key(Qt::Key_F);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QCOMPARE(name->text(), u"𠮷田商行"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const QList<Fact> facts = m_desk->facts();
    const auto made = std::ranges::find(facts, FactOrigin::Person, &Fact::origin);
    QVERIFY(made != facts.end());
    QCOMPARE(made->type, FactType::Person);
    QCOMPARE(made->value.norm, u"𠮷田商行"_s);
}

void TestCorrecting::factWithoutAValueIsNotStored()
{
    const FactId id = m_desk->facts().first().id;
    m_desk->workspace().setFact(id);
    m_desk->key(Qt::Key_E);
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    const QString before = value->text();
    value->clear();
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(value->isVisible() && value->property("wrong").toBool());
    QCOMPARE(m_desk->project->facts().fact(id)->state, FactState::Proposed);
    QVERIFY(m_desk->window->messages().text().contains(u"no value"_s));
    value->setText(before + u"5"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(m_desk->project->facts().fact(id)->state, FactState::Corrected);
}

void TestCorrecting::fieldsFollowEachOtherAsTheyStand()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    m_desk->key(Qt::Key_E);
    QPoint before;
    for (QWidget *field = QApplication::focusWidget(); !qobject_cast<QPushButton *>(field);
         field = QApplication::focusWidget()) {
        const QPoint at = field->mapTo(m_desk->window.get(), QPoint());
        QVERIFY2(at.y() > before.y() + 4 || at.x() > before.x(), field->metaObject()->className());
        before = at;
        QTest::keyClick(field, Qt::Key_Tab);
    }
    QVERIFY(before.y() > 0);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestCorrecting>(argc, argv);
}
#include "tst_correcting.moc"
