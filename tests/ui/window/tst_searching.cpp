// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/codebook.h"
#include "app/project/search.h"
#include "tests/support/desk.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/bench.h"
#include "ui/window/showactions.h"
#include "ui/window/topbar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Searching at the real window: lines with their context, tags for the checked ones, kept
/// searches.
class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void searchShowsLinesThatSortByTheirContext();
    void listWithoutLinesSaysWhy_data();
    void listWithoutLinesSaysWhy();
    void checkedLinesAreTaggedInOneStep();
    void sentencesOfCheckedLinesAreTagged();
    void filtersAreClearedAtOnce();
    void codebookListsThePassagesOfATag();
    void keptSearchIsOfferedAgain();
    void keptSearchIsForgotten();
    void wordsWithTwoFiltersAreTwoKeptSearches();
    void selectedWordsAreLookedForInTheProject();
    void selectedWordsAreLookedForInTheArticle();
    void selectedWordsAreLookedForInTheTable();
    void tableLooksForWhatWasTypedAtTheTop();

private:
    SearchPanel &search() const { return *m_desk->window->shows().search(); }

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestSearching::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

void TestSearching::searchShowsLinesThatSortByTheirContext()
{
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->window->bench().isVisible());
    auto *query = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(query);
    query->setText(u"口岸"_s); // QTest cannot type what an input method gives
    SearchModel &model = *search().model();
    QTRY_COMPARE(model.rowCount(), 3);
    model.setOrder(SearchModel::Order::Right);
    QStringList after;
    for (int row = 0; row < model.rowCount(); ++row) {
        after.append(model.index(row).data(SearchModel::AfterRole).toString());
    }
    QStringList sorted = after;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    QCOMPARE(after, sorted);
    const SearchHit hit = model.hitAt(2);
    const QSignalSpy shown(&m_desk->workspace(), &Workspace::passageShown);
    Q_EMIT search().view()->clicked(model.index(2));
    QCOMPARE(m_desk->workspace().article(), hit.article);
    QCOMPARE(shown.last().first().value<TextRange>(), hit.range);
}

void TestSearching::listWithoutLinesSaysWhy_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::newRow("nothing asked") << u" "_s << u"Search all issues"_s;
    QTest::newRow("nothing found") << u"鲸鱼"_s << u"Nothing found"_s;
    QTest::newRow("broken pattern") << u"/[/"_s << u"This pattern cannot be read"_s;
}

void TestSearching::listWithoutLinesSaysWhy()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *empty = search().findChild<EmptyState *>();
    search().search({u"口岸"_s, {}});
    QTRY_VERIFY(search().view()->isVisible() && !empty->isVisible());
    search().search({query, {}});
    QTRY_VERIFY(empty->isVisible() && !search().view()->isVisible());
    QCOMPARE(empty->title(), title);
}

void TestSearching::checkedLinesAreTaggedInOneStep()
{
    search().search({u"口岸"_s, {}});
    QTRY_COMPARE(search().model()->rowCount(), 3);
    search().model()->checkAll(true);
    search().model()->setData(search().model()->index(1), Qt::Unchecked, Qt::CheckStateRole);
    auto *tag = test::withText<QPushButton>(search(), u"Tag the Checked"_s);
    QVERIFY(tag && tag->isEnabled());
    tag->click();
    QCOMPARE(m_desk->annotations().size(), 2);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->annotations().isEmpty());
}

void TestSearching::sentencesOfCheckedLinesAreTagged()
{
    search().search({u"车队"_s, {}});
    QTRY_VERIFY(search().model()->rowCount() > 0);
    const SearchHit hit = search().model()->hitAt(0);
    search().model()->setData(search().model()->index(0), Qt::Checked, Qt::CheckStateRole);
    const QList<QComboBox *> boxes = search().findChildren<QComboBox *>();
    const auto extent = std::ranges::find_if(
        boxes, [](const QComboBox *box) { return box->findText(u"Sentence"_s) >= 0; });
    QVERIFY(extent != boxes.cend());
    (*extent)->setCurrentText(u"Sentence"_s);
    test::withText<QPushButton>(search(), u"Tag the Checked"_s)->click();
    QCOMPARE(m_desk->annotations().size(), 1);
    const QString quote = m_desk->annotations().first().anchors.first().quote;
    QVERIFY2(quote.contains(hit.match) && quote.endsWith(u'。'), qPrintable(quote));
}

void TestSearching::filtersAreClearedAtOnce()
{
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    SearchFilter filter;
    filter.review = ReviewState::Done;
    filter.from = QDate(2031, 1, 1);
    auto *clear = test::withText<QPushButton>(search(), u"Clear Filters"_s);
    QVERIFY(clear && !clear->isVisible());
    search().search({u"口岸"_s, filter});
    QTRY_VERIFY(clear->isVisible());
    QCOMPARE(search().model()->rowCount(), 0);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(search().model()->rowCount(), 3);
    QCOMPARE(search().request().filter, SearchFilter());
    QVERIFY(!clear->isVisible());
}

void TestSearching::codebookListsThePassagesOfATag()
{
    const TagId tag = m_desk->project->codebook().tags().first().id;
    const TextRange passage = m_desk->range(u"车队"_s);
    QVERIFY(m_desk->project->annotations().add(m_desk->issue, {passage}, {tag}));
    m_desk->key(Qt::Key_T, Qt::ControlModifier);
    auto *codebook = m_desk->find<CodebookDialog>();
    QTRY_VERIFY(codebook && codebook->isVisible());
    auto *button = test::withText<QToolButton>(*codebook, u"Passages"_s);
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(search().model()->rowCount(), 1);
    QVERIFY(search().isVisible() && !codebook->isVisible());
    QCOMPARE(search().model()->hitAt(0).range, passage);
    auto *keep = test::withText<QPushButton>(search(), u"Keep"_s);
    QVERIFY(keep && keep->isEnabled());
    keep->click();
    QCOMPARE(m_desk->project->search().saved().first().name, u"Finance"_s);
}

void TestSearching::keptSearchIsOfferedAgain()
{
    search().search({u"口岸 NOT 车队"_s, {}});
    auto *keep = test::withText<QPushButton>(search(), u"Keep"_s);
    QVERIFY(keep && keep->isEnabled());
    keep->click();
    QCOMPARE(m_desk->project->search().saved().first().request.query, u"口岸 NOT 车队"_s);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->project->search().saved().isEmpty());
}

void TestSearching::keptSearchIsForgotten()
{
    search().search({u"口岸"_s, {}});
    auto *keep = test::withText<QPushButton>(search(), u"Keep"_s);
    QVERIFY(keep);
    keep->click();
    QCOMPARE(keep->text(), u"Forget"_s);
    auto *saved = search().findChild<QComboBox *>(u"keptSearches"_s);
    QVERIFY(saved);
    QCOMPARE(saved->currentText(), u"口岸"_s);
    search().search({u"车队"_s, {}});
    QCOMPARE(saved->currentIndex(), 0); // the box no longer names the one before
    QCOMPARE(keep->text(), u"Keep"_s);
    search().search({u"口岸"_s, {}});
    keep->click();
    QVERIFY(m_desk->project->search().saved().isEmpty());
    QCOMPARE(keep->text(), u"Keep"_s);
}

void TestSearching::wordsWithTwoFiltersAreTwoKeptSearches()
{
    search().search({u"口岸"_s, {}});
    auto *keep = test::withText<QPushButton>(search(), u"Keep"_s);
    QVERIFY(keep);
    keep->click();
    SearchFilter filter;
    filter.review = ReviewState::Unseen;
    filter.to = QDate(2031, 12, 31);
    search().search({u"口岸"_s, filter});
    keep->click();
    QStringList names;
    for (const SavedSearch &saved : m_desk->project->search().saved()) {
        names.append(saved.name);
    }
    QCOMPARE(names, QStringList({u"口岸"_s, u"口岸 · – 2031-12-31 · Unread"_s}));
    filter.to = {};
    filter.from = QDate(2000, 1, 1);
    QVERIFY(m_desk->project->search().save(u"车队"_s, {u"车队"_s, filter})); // as it was named once
    search().search({u"车队"_s, {}});
    keep->click();
    QCOMPARE(m_desk->project->search().saved().size(), 4); // it replaces nothing
}

void TestSearching::selectedWordsAreLookedForInTheProject()
{
    QVERIFY(m_desk->select(u"三家车队"_s));
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_desk->window->topBar().searchField()->text(), u"三家车队"_s);
}

void TestSearching::selectedWordsAreLookedForInTheArticle()
{
    QVERIFY(m_desk->select(u"口岸"_s));
    m_desk->key(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->window->reader().foundCount(), 2); // headline and body
}

void TestSearching::selectedWordsAreLookedForInTheTable()
{
    search().search({u"车队"_s, {}});
    QVERIFY(m_desk->select(u"口岸上月"_s));
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(search().request().query, u"口岸上月"_s);
    QTRY_COMPARE(search().model()->rowCount(), 1);
    QVERIFY(search().isVisible());
}

void TestSearching::tableLooksForWhatWasTypedAtTheTop()
{
    m_desk->window->topBar().searchField()->setText(u"果园"_s);
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(search().request().query, u"果园"_s);
    search().search({u"车队"_s, {}});
    m_desk->window->bench().hide();
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(search().request().query, u"车队"_s); // a search that is under way stays
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestSearching>(argc, argv);
}
#include "tst_searching.moc"
