// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "tests/support/readerprobe.h"
#include "ui/reader/readerbridge.h"

#include <QSignalSpy>
#include <QTcpServer>

#include <csignal>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Newspaper text is hostile until shown otherwise: nothing in it runs, nothing leaves the page,
/// and an ended page process comes back.
class TestReaderSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void markupInTextIsShownLiterally();
    void markupInATagNameIsShownLiterally();
    void worldOfThePageRunsNoScript();
    void pageGoesNowhereElse_data();
    void pageGoesNowhereElse();
    void pageMakesNoRequest();
    void debuggingPortIsTakenFromTheEnvironment();
    void wrongReportsAreDropped();
    void endedPageProcessComesBack();

private:
    void endPageProcess();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestReaderSafety::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestReaderSafety::init()
{
    const QString text =
        u"=<b>粗标题</b>\n<img src=x onerror=\"document.title='坏'\">&amp;正文\n"_s;
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, text);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 20000);
}

void TestReaderSafety::cleanup()
{
    m_reader.reset();
}

void TestReaderSafety::markupInTextIsShownLiterally()
{
    QCOMPARE(m_reader->value(u"document.querySelector('h1').textContent"_s).toString(),
             u"=<b>粗标题</b>"_s);
    QVERIFY(m_reader->shownText().contains(u"<img src=x"_s));
    QVERIFY(m_reader->shownText().contains(u"&amp;正文"_s));
    QCOMPARE(m_reader->count(u"img, h1 b, script"_s), 0);
}

void TestReaderSafety::markupInATagNameIsShownLiterally()
{
    const QString name = u"<i class=evil>名</i>"_s;
    const TagId tag = *m_reader->project->codebook().create(name);
    const TextRange range = test::rangeOf(u"正文"_s, m_reader->source);
    QVERIFY(m_reader->project->annotations().add(m_reader->issue, {range}, {tag}));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u".names"_s), 1, 20000);
    QCOMPARE(m_reader->value(u"document.querySelector('.names').textContent"_s).toString(), name);
    QCOMPARE(m_reader->count(u".evil"_s), 0);
}

void TestReaderSafety::worldOfThePageRunsNoScript()
{
    m_reader->value(u"document.body.setAttribute('onclick', 'document.title = \"ran\"')"_s);
    m_reader->value(u"document.body.click()"_s);
    QVERIFY(m_reader->value(u"document.title"_s).toString() != u"ran"_s);
    const QVariant bridge = m_reader->value(u"typeof qt"_s, QWebEngineScript::MainWorld);
    QVERIFY(bridge.toString() != u"object"_s);
}

void TestReaderSafety::pageGoesNowhereElse_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("network") << u"http://127.0.0.1:9/"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("data") << u"data:text/html,<h2>x</h2>"_s;
    QTest::newRow("own scheme, another file") << u"jianbao://reader/pane.js"_s;
}

void TestReaderSafety::pageGoesNowhereElse()
{
    QFETCH(QString, address);
    const QUrl before = m_reader->page()->url();
    m_reader->value(u"void (location.href = '%1')"_s.arg(address));
    QCOMPARE(m_reader->count(u"h1"_s), 1);
    QCOMPARE(m_reader->page()->url(), before);
}

void TestReaderSafety::pageMakesNoRequest()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString script = uR"((address => {
        window.refused = 0;
        const image = new Image();
        image.onerror = () => ++window.refused;
        image.src = address;
        document.body.append(image);
        fetch(address).catch(() => ++window.refused);
        fetch('jianbao://reader/pane.js').catch(() => ++window.refused);
        fetch('file:///etc/hostname').catch(() => ++window.refused);
    })('http://127.0.0.1:%1/x'))"_s.arg(server.serverPort());
    m_reader->value(script);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->value(u"window.refused"_s).toInt(), 4, 20000);
    QVERIFY(!server.hasPendingConnections());
}

void TestReaderSafety::debuggingPortIsTakenFromTheEnvironment()
{
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "127.0.0.1:9222");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-web-security");
    hardenEnvironment();
    QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_REMOTE_DEBUGGING"));
    QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_CHROMIUM_FLAGS"));
}

void TestReaderSafety::wrongReportsAreDropped()
{
    ReaderBridge bridge;
    bridge.setContent(3, 10, -1);
    QSignalSpy selected(&bridge, &ReaderBridge::selected);
    QSignalSpy tagged(&bridge, &ReaderBridge::tagChosen);
    bridge.reportSelection(2, u"reading"_s, 0, 5);
    bridge.reportSelection(3, u"source"_s, 0, 5);
    bridge.reportSelection(3, u"elsewhere"_s, 0, 5);
    bridge.reportSelection(3, u"reading"_s, 5, 11);
    bridge.reportSelection(3, u"reading"_s, 5, 5);
    bridge.reportSelection(3, u"reading"_s, -1, 5);
    bridge.reportTag(3, 1.5);
    bridge.reportTag(3, -4);
    bridge.reportTag(3, 1e300);
    QCOMPARE(selected.size(), 0);
    QCOMPARE(tagged.size(), 0);
    bridge.reportSelection(3, u"reading"_s, 0, 10);
    QCOMPARE(selected.size(), 1);
}

void TestReaderSafety::endPageProcess()
{
    QSignalSpy ended(m_reader->page(), &QWebEnginePage::renderProcessTerminated);
    const qint64 process = m_reader->page()->renderProcessPid();
    QVERIFY(process > 0);
    QCOMPARE(::kill(static_cast<pid_t>(process), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
}

void TestReaderSafety::endedPageProcessComesBack()
{
    const qint64 process = m_reader->page()->renderProcessPid();
    endPageProcess();
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->page()->renderProcessPid() > 0
                                 && m_reader->page()->renderProcessPid() != process,
                             20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 60000);
    QVERIFY(m_reader->select(u"正文"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.selection().size(), 1, 20000);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestReaderSafety>(argc, argv);
}
#include "tst_readersafety.moc"
