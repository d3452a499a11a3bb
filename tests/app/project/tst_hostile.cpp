// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/facts/tableexport.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/app/project/randomactions.h"
#include "tests/support/csvreader.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int ManyAnnotations = 100'000;

/// Memory of this process now, in KiB.
qint64 residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

/// Takes in what the program logs, of every category but Qt's own, while it lives.
class LogReader
{
public:
    LogReader()
    {
        messages.clear();
        QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*=false"_s);
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &context, const QString &message) {
                messages.append(QString::fromUtf8(context.category) + u' ' + message);
            });
    }
    ~LogReader()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LogReader)

    QString text() const { return messages.join(u'\n'); }

private:
    static inline QStringList messages; // a handler has no object
    QtMessageHandler m_before = nullptr;
};

} // namespace

/// What no person writes and no clock should do, and very much of it.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oddTextIsKept_data();
    void oddTextIsKept();
    void clockThatGoesBackKeepsTheOrder();
    void vanishedFolderLosesNothing();
    void millionBlankLinesAreRead_data();
    void millionBlankLinesAreRead();
    void tenMegabytesInOneLineAreRead();
    void floodOfMarksIsRead();
    void chainOfRangesIsRead_data();
    void chainOfRangesIsRead();
    void logHoldsNoText();
    void hugeDeletionIsOneStep();
    void randomWorkDoesNotFillTheMemory();

private:
    QString path() const { return m_folder->filePath(u"work/study.jianbao"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
};

void TestHostile::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
    QVERIFY(QDir(m_folder->path()).mkdir(u"work"_s));
    m_project = test::newProject(path());
    m_issue = m_project->library()
                  .addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s))
                  .value();
}

void TestHostile::oddTextIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isName");
    const auto same = [](const char *name, const QString &text, bool isName = false) {
        QTest::newRow(name) << text << text << isName;
    };
    same("directions", u"甲\u202Etxt.exe\u202C\u2066乙\u2069"_s);
    same("no width", u"甲\u200B\u200D\uFEFF乙"_s);
    same("controls", u"甲\u0001\u0007\u001B[31m乙"_s);
    same("NUL", u"甲"_s + QChar(0) + u"乙"_s);
    same("no character", u"甲\uFFFE乙"_s);
    same("script", u"<script>alert(1)</script>{{x}}"_s, true);
    same("marks", u"e"_s + QString(10'000, QChar(0x301)), true);
    QTest::newRow("half a pair") << u"甲"_s + QChar(0xD800) + u"乙"_s << u"甲?乙"_s << false;
}

void TestHostile::oddTextIsKept()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QFETCH(bool, isName);
    const Result<TagId> tag = m_project->codebook().create(text);
    QVERIFY(isName ? tag.has_value() : tag.error().code == ErrorCode::InvalidName);
    const TagId known = m_project->codebook().tags().first().id;
    const TextRange place = test::rangeOf(u"口岸上月"_s, test::newspaperText());
    const AnnotationId annotation =
        m_project->annotations().add(m_issue, {place}, {known}, text).value();
    const QString target = m_folder->filePath(u"annotations.csv"_s);
    QVERIFY(exportCsv(*m_project, {ExportTable::Annotations, {}}, target));
    m_project.reset();
    m_project = test::openProject(path());
    QCOMPARE(m_project->annotations().annotation(annotation)->note, kept);
    QVERIFY(!isName || m_project->codebook().tag(*tag)->name == kept);
    const auto rows = test::csvRecords(test::contentOf(target));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value(u"note"_s), kept);
}

void TestHostile::clockThatGoesBackKeepsTheOrder()
{
    const AnnotationId first = m_project->annotations().add(m_issue, {{20, 30}}, {}).value();
    m_project.reset();
    { // it was written when the clock was ahead
        SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE action SET at = '2099-01-01T00:00:00.000Z'");
    }
    m_project = test::openProject(path());
    QVERIFY(m_project->annotations().setNote(first, u"后来"_s));
    QCOMPARE(m_project->history().nextUndo()->kind, ActionKind::EditNote);
    QCOMPARE(m_project->history().latest(3).first().kind, ActionKind::EditNote);
    QCOMPARE(m_project->history().ofAnnotation(first).first().action.kind, ActionKind::EditNote);
    QCOMPARE(m_project->history().undo()->kind, ActionKind::EditNote);
    QCOMPARE(m_project->history().undo()->kind, ActionKind::AddAnnotation);
}

void TestHostile::vanishedFolderLosesNothing()
{
    const AnnotationId known = m_project->annotations().add(m_issue, {{20, 30}}, {}).value();
    const QString away = m_folder->filePath(u"away"_s);
    QVERIFY(QDir().rename(m_folder->filePath(u"work"_s), away)); // as an unmounted disk
    const Result<AnnotationId> refused = m_project->annotations().add(m_issue, {{32, 40}}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ProjectReplaced);
    QVERIFY(m_project->annotations().annotation(known)); // what is there can still be read
    m_project.reset();
    QVERIFY(QDir().rename(away, m_folder->filePath(u"work"_s)));
    m_project = test::openProject(path());
    QCOMPARE(m_project->annotations().ofIssue(m_issue).size(), 1);
}

void TestHostile::millionBlankLinesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("line feeds") << u"\n"_s;
    QTest::newRow("carriage returns") << u"\r\n"_s;
    QTest::newRow("blanks of both widths") << u" \u3000\n"_s;
}

void TestHostile::millionBlankLinesAreRead()
{
    QFETCH(QString, line);
    const QString text = test::newspaperText() + line.repeated(1'000'000)
                         + u"安和渡口添新船\n本报讯 安和渡口上月添新船14艘。\n"_s;
    const IssueId issue = test::addAsImported(*m_project, text, u"blank.txt"_s);
    const QString source = m_project->library().sourceText(issue);
    QStringList quotes;
    for (const ArticleSummary &article : m_project->library().articles(issue)) {
        for (const Fact &fact : m_project->facts().ofArticle(article.id)) {
            QCOMPARE(fact.quote, fact.range.in(source).toString());
            quotes.append(fact.quote);
        }
    }
    QVERIFY2(quotes.contains(u"120车"_s) && quotes.contains(u"14艘"_s),
             qPrintable(quotes.join(u' ')));
    QVERIFY(m_project->history().undo());
    QVERIFY(m_project->history().redo());
    QCOMPARE(m_project->library().sourceText(issue), source);
}

void TestHostile::tenMegabytesInOneLineAreRead()
{
    const QString sentence = u"本报讯 新桥镇口岸上月过货120车，𠮷田商行添船14艘。"_s;
    const qsizetype times = 10'000'000 / sentence.toUtf8().size();
    const QString last = u"安和渡口上月过货7301车。"_s;
    const IssueId issue =
        test::addAsImported(*m_project, sentence.repeated(times) + last, u"line.txt"_s);
    const QString source = m_project->library().sourceText(issue);
    QCOMPARE(source.size(), times * sentence.size() + last.size());
    qsizetype facts = 0;
    Fact atTheEnd;
    for (const ArticleSummary &article : m_project->library().articles(issue)) {
        for (const Fact &fact : m_project->facts().ofArticle(article.id)) {
            if (fact.quote != fact.range.in(source)) { // a check a fact would take its time
                QCOMPARE(fact.quote, fact.range.in(source).toString());
            }
            atTheEnd = fact.range.start > atTheEnd.range.start ? fact : atTheEnd;
            ++facts;
        }
    }
    QVERIFY2(facts >= 2 * times, qPrintable(QString::number(facts)));
    QCOMPARE(atTheEnd.quote, u"7301车"_s);
    QCOMPARE(atTheEnd.range, test::rangeOf(u"7301车"_s, source));
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->library().issueCount(), 1);
}

/// One letter with 10,000 marks, and a word of a million letters.
void TestHostile::floodOfMarksIsRead()
{
    const QString flood = u"e"_s + QString(10'000, QChar(0x301));
    const QString text = test::newspaperText() + u"甲"_s + flood + u"乙，渡口过货7302车。\n"_s
                         + QString(1'000'000, u'a') + u"，渡口过货7303车。\n"_s;
    const IssueId issue = test::addAsImported(*m_project, text, u"marks.txt"_s);
    const QString source = m_project->library().sourceText(issue);
    QVERIFY(source.contains(flood));
    QStringList quotes;
    for (const ArticleSummary &article : m_project->library().articles(issue)) {
        for (const Fact &fact : m_project->facts().ofArticle(article.id)) {
            QCOMPARE(fact.quote, fact.range.in(source).toString());
            quotes.append(fact.quote);
        }
    }
    QVERIFY2(quotes.contains(u"7302车"_s) && quotes.contains(u"7303车"_s),
             qPrintable(quotes.join(u' ')));
    QVERIFY(!m_project->search().find(u"7302车"_s, 10).isEmpty());
}

void TestHostile::chainOfRangesIsRead_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("quote");
    QTest::newRow("Chinese digits") << u"五元六角至"_s << u"五元六角"_s;
    QTest::newRow("Arabic digits") << u"5元6角～"_s << u"5元6角"_s;
    QTest::newRow("without the name of the coin") << u"5块6到"_s << u"5块6"_s;
}

/// A sentence of nothing but ends of ranges: each is read once, not with all that come behind it.
void TestHostile::chainOfRangesIsRead()
{
    QFETCH(QString, link);
    QFETCH(QString, quote);
    constexpr int Links = 10'000;
    const QString text = u"渡口卖鱼\n本报讯 渡口卖鱼，每条"_s + link.repeated(Links) + u"完。\n"_s;
    const IssueId issue = test::addAsImported(*m_project, text, u"chain.txt"_s);
    qsizetype read = 0;
    for (const ArticleSummary &article : m_project->library().articles(issue)) {
        for (const Fact &fact : m_project->facts().ofArticle(article.id)) {
            read += fact.quote == quote ? 1 : 0;
        }
    }
    QVERIFY2(read >= Links - 1, qPrintable(QString::number(read)));
}

/// Ordinary work, refused work and a damaged index, with every message of the program let through.
void TestHostile::logHoldsNoText()
{
    const QString text = u"紫藤架下的渡口\n本报讯 渡口上月过货120车，船老大鲁四海说要添船。\n"_s;
    const LogReader log;
    const IssueId issue = test::addAsImported(*m_project, text, u"ferry.txt"_s);
    const ArticleId article = m_project->library().articles(issue).first().id;
    const TagId tag = m_project->codebook().create(u"摆渡人"_s).value();
    QVERIFY(m_project->annotations().add(issue, {{0, 7}}, {tag}, u"旧事一桩"_s));
    Fact fact = m_project->facts().ofArticle(article).first();
    fact.range = {5, 5};
    QVERIFY(!m_project->facts().correct(fact.id, fact));
    QVERIFY(!m_project->codebook().create(u"摆渡人"_s));
    QVERIFY(m_project->history().undo());
    m_project.reset();
    {
        SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE article_index_data SET block = x'0102030405060708' WHERE id > 10");
    }
    m_project = test::openProject(path());
    QVERIFY(m_project->search().find(u"渡口"_s, 10).isEmpty());
    QVERIFY(log.text().contains(u"jianbao.storage"_s)); // else the test has shown nothing
    for (const QString &words :
         {u"紫藤架"_s, u"渡口"_s, u"过货"_s, u"120"_s, u"鲁四海"_s, u"摆渡人"_s, u"旧事"_s}) {
        QVERIFY2(!log.text().contains(words), qPrintable(log.text()));
    }
}

void TestHostile::hugeDeletionIsOneStep()
{
    const QString text = u"=名册\n"_s + u"甲乙丙。\n"_s.repeated(ManyAnnotations);
    const IssueId issue =
        m_project->library().addIssue(test::importedIssue(text, u"b.txt"_s)).value();
    QList<QList<TextRange>> places;
    for (int i = 0; i < ManyAnnotations; ++i) {
        const qsizetype start = 4 + 5 * qsizetype(i);
        places.append({{start, start + 3}});
    }
    const TagId tag = m_project->codebook().create(u"Names"_s).value();
    QCOMPARE(m_project->annotations().tagPlaces(issue, places, tag).value(), ManyAnnotations);
    QList<AnnotationId> ids;
    for (const Annotation &annotation : m_project->annotations().ofIssue(issue)) {
        ids.append(annotation.id);
    }
    QCOMPARE(ids.size(), ManyAnnotations);
    QVERIFY(m_project->annotations().remove(ids));
    QVERIFY(m_project->annotations().ofIssue(issue).isEmpty());
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->annotations().ofIssue(issue).size(), ManyAnnotations);
}

/// With JIANBAO_SOAK_MINUTES it goes on for so long and tells its memory and open files each
/// minute; then QTEST_FUNCTION_TIMEOUT has to be longer, too.
void TestHostile::randomWorkDoesNotFillTheMemory()
{
    const int minutes = qEnvironmentVariableIntValue("JIANBAO_SOAK_MINUTES");
    const QDeadlineTimer end(std::chrono::minutes{minutes});
    QDeadlineTimer report(std::chrono::minutes{1});
    qint64 warm = 0;
    const qsizetype files = openFiles();
    for (quint32 round = 0; round < 8 || !end.hasExpired(); ++round) {
        test::RandomActions actions(*m_project, round);
        for (int i = 0; i < 300; ++i) {
            actions.doOne();
        }
        while (m_project->history().nextUndo()) {
            QVERIFY(m_project->history().undo());
        }
        warm = round == 3 ? residentMemory() : warm;
        if (minutes > 0 && report.hasExpired()) {
            qInfo("round %u: %lld KiB, %lld files", round, residentMemory(), openFiles());
            report.setRemainingTime(std::chrono::minutes{1});
        }
    }
    QCOMPARE(openFiles(), files);
    const qint64 growth = residentMemory() - warm;
    QVERIFY2(growth < warm / 10, qPrintable(u"%1 KiB over %2"_s.arg(growth).arg(warm)));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
