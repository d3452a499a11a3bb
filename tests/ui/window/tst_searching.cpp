// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotations.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/bench.h"
#include "ui/mainwindow.h"
#include "ui/preferences/settings.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpanel.h"
#include "ui/showactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Searching at the real window: lines with their context, tags for the checked ones, kept
/// searches.
class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void searchShowsLinesThatSortByTheirContext();
    void listWithoutLinesSaysWhy_data();
    void listWithoutLinesSaysWhy();
    void checkedLinesAreTaggedInOneStep();
    void keptSearchIsOfferedAgain();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    SearchPanel &search() const { return *m_window->shows().search(); }
    QPushButton *button(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<MainWindow> m_window;
};

void TestSearching::initTestCase()
{
    m_settings = std::make_unique<Settings>();
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestSearching::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    QVERIFY(m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)));
    m_window = std::make_unique<MainWindow>(*m_project, *m_settings, *m_theme, *m_profile);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSearching::cleanup()
{
    if (m_window) {
        m_window->close();
    }
    m_window.reset();
    m_project.reset();
}

QPushButton *TestSearching::button(const QString &text) const
{
    for (QPushButton *candidate : search().findChildren<QPushButton *>()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

void TestSearching::searchShowsLinesThatSortByTheirContext()
{
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->bench().isVisible());
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
    const QSignalSpy shown(&m_window->workspace(), &Workspace::passageShown);
    Q_EMIT search().view()->clicked(model.index(2));
    QCOMPARE(m_window->workspace().article(), hit.article);
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
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
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
    auto *tag = button(u"Tag the Checked"_s);
    QVERIFY(tag && tag->isEnabled());
    tag->click();
    const IssueId issue = m_window->workspace().issue();
    QCOMPARE(m_project->annotations().ofIssue(issue).size(), 2);
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_project->annotations().ofIssue(issue).isEmpty());
}

void TestSearching::keptSearchIsOfferedAgain()
{
    search().search({u"口岸 NOT 车队"_s, {}});
    auto *keep = button(u"Keep"_s);
    QVERIFY(keep && keep->isEnabled());
    keep->click();
    QCOMPARE(m_project->search().saved().first().request.query, u"口岸 NOT 车队"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_project->search().saved().isEmpty());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestSearching>(argc, argv);
}
#include "tst_searching.moc"
