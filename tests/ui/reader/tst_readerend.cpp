// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "tests/support/paths.h"
#include "tests/support/readerprobe.h"
#include "ui/reader/pageview.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>

#include <csignal>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The processes that a process started, which are of the engine here.
QStringList childrenOf(qint64 process)
{
    const QString path = u"/proc/%1/task"_s.arg(process);
    QStringList children;
    for (const QString &task : QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray line = test::contentOf(path + u'/' + task + u"/children"_s);
        children += QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    }
    return children;
}

} // namespace

/// The process of the page is killed. All functions go on with one view, as a person would: a view
/// that is made in the moment of another's end is no case of the program.
class TestReaderEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void endWhileAnnotatingLosesNothing();
    void pageThatWasGivenUpComesBackWithAnotherArticle();
    void pageThatCannotStartAgainSaysSo();

private:
    void endPageProcess();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestReaderEnd::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
    QString text = u"=口岸\n"_s;
    for (int i = 100; i < 400; ++i) {
        text += u"第%1段：车队在渡口装货，又运往各处。\n\n"_s.arg(i);
    }
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, text);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 20000);
}

void TestReaderEnd::cleanupTestCase()
{
    m_reader.reset();
    m_profile.reset();
    m_theme.reset();
}

void TestReaderEnd::endPageProcess()
{
    QSignalSpy ended(m_reader->page(), &QWebEnginePage::renderProcessTerminated);
    const qint64 process = m_reader->page()->renderProcessPid();
    QVERIFY(process > 0);
    QCOMPARE(::kill(static_cast<pid_t>(process), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
}

/// Place, views and annotations are back.
void TestReaderEnd::endWhileAnnotatingLosesNothing()
{
    m_reader->view.setMode(ReaderView::Mode::SideBySide);
    const QString passage = u"第250段"_s;
    const qsizetype place = test::rangeOf(passage, m_reader->source).start;
    m_reader->view.setPlace(place);
    const auto isOnScreen = [&] {
        const int y = m_reader->pointOf(passage).y();
        return m_reader->count(u".pane"_s) == 2 && y > 0 && y < m_reader->view.height();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 20000);
    const TagId tag = *m_reader->project->codebook().create(u"渡口"_s);
    const auto *page = m_reader->view.findChild<PageView *>();
    QVERIFY(page);
    QVERIFY(m_reader->project->annotations().add(
        m_reader->issue, {test::rangeOf(u"第251段"_s, m_reader->source)}, {tag}));
    endPageProcess();
    QTRY_VERIFY_WITH_TIMEOUT(page->isReady(), 60000); // before, it answers to nothing
    QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 60000);
    QCOMPARE(m_reader->project->annotations().ofIssue(m_reader->issue).size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->count(u".names"_s) > 0, 60000);
    QVERIFY(m_reader->select(passage));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.selection().size(), 1, 20000);
}

void TestReaderEnd::pageThatWasGivenUpComesBackWithAnotherArticle()
{
    const auto *message = m_reader->view.findChild<QLabel *>();
    QVERIFY(message);
    for (int kill = 0; kill < 40 && !message->isVisible(); ++kill) {
        QTRY_VERIFY_WITH_TIMEOUT(m_reader->page()->renderProcessPid() > 0, 20000);
        endPageProcess();
    }
    QVERIFY(message->isVisible());
    const IssueId other = m_reader->project->library()
                              .addIssue(test::importedIssue(u"=渡口\n车队回来了。\n"_s, u"b.txt"_s))
                              .value();
    m_reader->view.openArticle(m_reader->project->library().articles(other).first().id);
    QVERIFY(!message->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->view.findChild<PageView *>()->isReady(), 60000);
}

/// Last, since afterwards no page can be started in this program: what starts their processes, its
/// children, is gone.
void TestReaderEnd::pageThatCannotStartAgainSaysSo()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 60000);
    const qint64 page = m_reader->page()->renderProcessPid();
    for (const QString &child : childrenOf(QCoreApplication::applicationPid())) {
        QCOMPARE(::kill(child.toInt(), SIGKILL), 0);
    }
    const auto *message = m_reader->view.findChild<QLabel *>();
    QVERIFY(!message->isVisible()); // the page is there as long as its own process
    QCOMPARE(::kill(static_cast<pid_t>(page), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 100'000);
    QVERIFY2(message->text().contains(u"start it again"_s), qPrintable(message->text()));
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestReaderEnd>(argc, argv);
}
#include "tst_readerend.moc"
