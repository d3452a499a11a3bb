// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: scalebench make ARTICLES PROJECT     makes a project
//        scalebench texts PROJECT FILE        writes its texts as SQL for the sqlite3 shell
//        scalebench files PROJECT FOLDER      writes them as text files, an issue a file
//        scalebench import PROJECT NEW       imports the texts of a project into a new one
//        scalebench measure PROJECT           times what a person does with it, without a window
//        scalebench pauses FILE NEW           imports a file as the window does, into a new
//        project,
//                                             and times the longest step between two events
//        scalebench filters PROJECT           of this only filters and orders of the facts
// tests/bench/scale.sh runs them at three sizes beside floors.

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/annotating/annotations.h"
#include "app/project/facts/facts.h"
#include "app/project/facts/suggestions.h"
#include "app/project/facts/tableexport.h"
#include "app/project/issues/issueimport.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/project/search.h"
#include "tests/bench/bigproject.h"
#include "tests/bench/peakmemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Seed = 20261127;
constexpr int Repeats = 20;

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "scalebench: %s\n", qPrintable(error.cause + u' ' + error.subject));
    std::exit(1);
}

std::unique_ptr<Project> opened(const QString &path)
{
    auto project = Project::open(path);
    if (!project) {
        stop(project.error());
    }
    return std::move(*project);
}

/// Milliseconds by the clock and of the processor; the second is what a machine without other work
/// would take, but for waiting for the disk.
struct Time
{
    double clock = 0;
    double processor = 0;

    static Time now()
    {
        static const QElapsedTimer started = [] {
            QElapsedTimer timer;
            timer.start();
            return timer;
        }();
        return {double(started.nsecsElapsed()) / 1e6, double(std::clock()) * 1000 / CLOCKS_PER_SEC};
    }
    Time operator-(const Time &other) const
    {
        return {clock - other.clock, processor - other.processor};
    }
};

void print(const QString &what, const Time &time, const QString &note = {})
{
    std::printf("%-42s %9.1f ms, processor %9.1f ms  %s\n", qPrintable(what), time.clock,
                time.processor, qPrintable(note));
    std::fflush(stdout);
}

Time timed(const std::function<void()> &work)
{
    const Time start = Time::now();
    work();
    return Time::now() - start;
}

/// Middle and longest of several runs of `work(n)`, by the time of the processor.
void measure(const QString &what, const std::function<void(int)> &work)
{
    QList<Time> times;
    for (int i = 0; i < Repeats; ++i) {
        times.append(timed([&] { work(i); }));
    }
    std::sort(times.begin(), times.end(),
              [](const Time &a, const Time &b) { return a.processor < b.processor; });
    print(what, times[Repeats / 2], u"longest %1"_s.arg(times.last().processor, 0, 'f', 1));
}

void measureReading(Project &project, const QList<Issue> &issues)
{
    QList<ArticleId> articles;
    measure(u"articles of an issue"_s, [&](int n) {
        const IssueId issue = issues[(n * 97) % issues.size()].id;
        articles.append(project.library().articles(issue).last().id);
    });
    measure(u"article with text, facts, annotations"_s, [&](int n) {
        const auto article = project.library().article(articles[n]);
        const QString text = project.library().sourceText(article->issue);
        const QList<Fact> facts = project.facts().ofArticle(article->id);
        const QList<Annotation> annotations = project.annotations().ofArticle(article->id);
        if (text.isEmpty() || facts.isEmpty() || annotations.isEmpty()) {
            std::printf("an article is incomplete\n");
        }
    });
    measure(u"next open fact"_s,
            [&](int n) { (void)project.facts().nextOpen(articles[n], {}).has_value(); });
}

void measureSearch(const Project &project)
{
    const QString words = u"口岸货运车皮的新桥镇果园"_s;
    auto &search = const_cast<Project &>(project).search();
    for (int length = 1; length <= 10; ++length) {
        qsizetype hits = 0;
        const QString query = words.first(length);
        const Time time = timed([&] { hits = search.find(query, 300).size(); });
        print(u"search, %1 characters"_s.arg(length), time, u"%1 hits"_s.arg(hits));
    }
    for (const QString &query : {u"的"_s, u"户"_s, u"新桥 口岸"_s, u"本报讯"_s}) {
        qsizetype hits = 0;
        const Time time = timed([&] { hits = search.find(query, 300).size(); });
        print(u"search, common: "_s + query, time, u"%1 hits"_s.arg(hits));
    }
}

/// Goes through all that a filter of the table of facts finds, as the table does, and tells when
/// the first rows and when the count of all stand.
void measureFilter(Project &project, const QString &what, const FactQuery &query)
{
    constexpr auto Slice = std::chrono::milliseconds(8);
    constexpr qsizetype RowsOfATable = 20'000;
    const Time start = Time::now();
    FactCursor cursor = project.facts().walk(query, RowsOfATable);
    Time firstRows;
    Time counted;
    qsizetype rows = 0;
    for (qsizetype found = -1; !cursor.atEnd();) {
        const bool isFirst = rows == 0;
        rows += cursor.next(Slice).size();
        firstRows = isFirst ? Time::now() - start : firstRows;
        counted = cursor.foundCount() == found ? counted : Time::now() - start;
        found = cursor.foundCount();
    }
    print(u"filter of facts: "_s + what, counted,
          u"to the count of all %1; first rows %2; %3 rows read %4"_s.arg(cursor.foundCount())
              .arg(firstRows.processor, 0, 'f', 1)
              .arg(rows)
              .arg((Time::now() - start).processor, 0, 'f', 1));
}

/// The first filter of a session where nothing was read in the background, and right at the
/// beginning of that.
void measureFirstFilter(const QString &path, const FactQuery &query)
{
    measureFilter(*opened(path), u"first, not prepared"_s, query);
    const std::unique_ptr<Project> project = opened(path);
    project->facts().prepareFilters();
    measureFilter(*project, u"first, while preparing"_s, query);
}

void measureFilters(Project &project)
{
    FactQuery money;
    money.types = {FactType::Money};
    FactQuery range = money;
    range.least = Decimal(9'000);
    range.most = Decimal(9'010);
    FactQuery state;
    state.states = {FactState::Corrected};
    FactQuery confidence;
    confidence.confidenceBelow = 0.5;
    measureFirstFilter(project.path(), range);
    print(u"facts read for filters in the background"_s, timed([&] {
              project.facts().prepareFilters();
              project.facts().waitUntilPrepared();
          }));
    measureFilter(project, u"a kind and a range, the first"_s, range);
    measureFilter(project, u"all"_s, {});
    measureFilter(project, u"a kind"_s, money);
    measureFilter(project, u"a kind and a range"_s, range);
    measureFilter(project, u"a state"_s, state);
    measureFilter(project, u"low confidence"_s, confidence);
    for (const QString &words : {u"数"_s, u"数量"_s, u"1"_s, u"12"_s, u"123"_s, u"新桥"_s}) {
        FactQuery query;
        query.words = words;
        measureFilter(project, words, query);
    }
}

/// The order of a column over all facts, to the first rows and to those that the table shows.
void measureOrders(Project &project)
{
    for (const auto &[name, order] :
         {std::pair{u"value"_s, FactOrder::Value}, std::pair{u"indicator"_s, FactOrder::Indicator},
          std::pair{u"period"_s, FactOrder::Period}, std::pair{u"state"_s, FactOrder::State}}) {
        FactQuery query;
        query.order = order;
        measureFilter(project, u"all, by "_s + name, query);
        query.descending = true;
        measureFilter(project, u"all, by "_s + name + u", the largest first"_s, query);
    }
}

void measureWriting(Project &project, const QList<Issue> &issues)
{
    bench::IssueMaker maker(Seed + 1);
    measure(u"import of a 20-article issue, analysed"_s, [&](int n) {
        if (!project.library().addIssue(maker.issue(900'000 + n, 20, 10))) {
            std::printf("import failed\n");
        }
    });
    measure(u"annotate"_s, [&](int n) {
        const IssueId issue = issues[n % issues.size()].id;
        if (!project.annotations().add(issue, {{40 + n, 60 + n}}, {})) {
            std::printf("annotating failed\n");
        }
    });
}

void measureSuggestions(Project &project, const QList<Issue> &issues)
{
    const QList<ArticleSummary> articles = project.library().articles(issues.first().id);
    print(u"proposed tags, learned at first"_s,
          timed([&] { (void)project.suggestions().ofArticle(articles.first().id); }));
    measure(u"proposed tags after a decision"_s, [&](int n) {
        const ArticleId article = articles[n % articles.size()].id;
        if (!project.library().setReviewState(article, ReviewState::Done)) {
            std::printf("marking failed\n");
        }
        (void)project.suggestions().ofArticle(article);
    });
}

void measureExport(Project &project)
{
    const QTemporaryDir folder;
    for (const auto &[name, table] : {std::pair{u"annotations"_s, ExportTable::Annotations},
                                      std::pair{u"facts"_s, ExportTable::Facts}}) {
        const QString path = folder.filePath(name);
        bench::resetPeakMemory();
        const Time time = timed([&, table = table] {
            (void)exportCsv(project, {table, {}}, path);
        });
        print(u"export of all "_s + name, time,
              u"%1 MB, peak %2 MiB"_s.arg(QFile(path).size() / 1'000'000).arg(bench::peakMemory()));
    }
}

int measureAll(const QString &path)
{
    const Time start = Time::now();
    std::unique_ptr<Project> project = opened(path);
    print(u"open"_s, Time::now() - start, u"%1 MB file"_s.arg(QFile(path).size() / 1'000'000));
    QList<Issue> issues;
    measure(u"list of issues"_s, [&](int) { issues = project->library().issues(); });
    measureReading(*project, issues);
    measureSearch(*project);
    measureFilters(*project);
    measureOrders(*project);
    std::printf("%-44s %10.1f MiB\n", "peak memory so far", bench::peakMemory());
    measureWriting(*project, issues);
    measureSuggestions(*project, issues);
    std::printf("%-44s %10.1f MiB\n", "peak memory so far", bench::peakMemory());
    measureExport(*project);
    print(u"close"_s, timed([&] { project.reset(); }));
    return 0;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "''"_L1) + u'\'';
}

/// The texts of all articles as they would be put into a plain table with a plain index.
int writeTexts(const QString &path, const QString &target)
{
    const auto project = Project::open(path);
    if (!project) {
        stop(project.error());
    }
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        stop({ErrorCode::FileNotWritable, target, file.errorString()});
    }
    Library &library = (*project)->library();
    for (const Issue &issue : library.issues()) {
        file.write("BEGIN;\n");
        const QString source = library.sourceText(issue.id);
        for (const ArticleSummary &summary : library.articles(issue.id)) {
            const auto article = library.article(summary.id);
            QString text;
            for (const Block &block : article->blocks) {
                text += block.range.in(source);
                text += u'\n';
            }
            file.write(u"INSERT INTO t VALUES (%1);\n"_s.arg(quoted(text)).toUtf8());
        }
        file.write("COMMIT;\n");
    }
    return 0;
}

/// The texts of all issues as files, for an import by the command line.
int writeFiles(const QString &path, const QString &folder)
{
    const auto project = Project::open(path);
    if (!project) {
        stop(project.error());
    }
    QDir().mkpath(folder);
    Library &library = (*project)->library();
    for (const Issue &issue : library.issues()) {
        QFile file(QDir(folder).filePath(issue.fileName));
        if (!file.open(QIODevice::WriteOnly)) {
            stop({ErrorCode::FileNotWritable, file.fileName(), file.errorString()});
        }
        file.write(library.sourceText(issue.id).toUtf8());
    }
    return 0;
}

/// The whole import as the program does it, engine included: the texts of a project, issue by
/// issue, each its own durable transaction.
int importAll(const QString &path, const QString &target)
{
    const auto from = Project::open(path);
    const auto into = Project::create(target, defaultCodebook(QLocale::Chinese));
    if (!from || !into) {
        stop(from ? into.error() : from.error());
    }
    const Lexicons &lexicons = Lexicons::builtIn();
    const QList<Issue> issues = (*from)->library().issues();
    double engine = 0;
    const Time all = timed([&] {
        for (const Issue &issue : issues) {
            const QByteArray bytes = (*from)->library().sourceText(issue.id).toUtf8();
            Result<ImportedIssue> analysed;
            engine += timed([&] {
                          analysed = analysedIssue({issue.fileName, bytes, issue.sha256}, lexicons);
                      }).processor;
            if (!analysed || !(*into)->library().addIssue(*analysed)) {
                std::printf("import failed\n");
            }
        }
    });
    const double count = double(issues.size());
    print(u"import of all issues"_s, all,
          u"an issue: %1 ms engine, %2 ms storing"_s.arg(engine / count, 0, 'f', 1)
              .arg((all.processor - engine) / count, 0, 'f', 1));
    return 0;
}

/// For how long the window would stand still.
int measurePauses(const QString &path, const QString &target)
{
    const auto project = Project::create(target, defaultCodebook(QLocale::Chinese));
    if (!project) {
        stop(project.error());
    }
    IssueImport import(**project, {path});
    QObject::connect(&import, &IssueImport::finished, qApp, &QCoreApplication::quit);
    Time longest;
    Time last = Time::now();
    QTimer events;
    QObject::connect(&events, &QTimer::timeout, qApp, [&] {
        const Time step = Time::now() - last;
        longest = step.clock > longest.clock ? step : longest;
        last = Time::now();
    });
    events.start(std::chrono::milliseconds(1));
    const Time all = timed([&] {
        import.start();
        QCoreApplication::exec();
    });
    print(u"import as in the window"_s, all,
          u"%1 issues"_s.arg((*project)->library().issueCount()));
    print(u"its longest step"_s, longest);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == "make"_L1 && arguments.size() == 4) {
        const auto size = bench::ProjectSize::ofArticles(arguments[2].toInt());
        Result<void> made;
        print(u"making "_s + arguments[2] + u" articles"_s,
              timed([&] { made = bench::makeProject(arguments[3], size, Seed); }));
        if (!made) {
            stop(made.error());
        }
        return 0;
    }
    if (command == "texts"_L1 && arguments.size() == 4) {
        return writeTexts(arguments[2], arguments[3]);
    }
    if (command == "files"_L1 && arguments.size() == 4) {
        return writeFiles(arguments[2], arguments[3]);
    }
    if (command == "import"_L1 && arguments.size() == 4) {
        return importAll(arguments[2], arguments[3]);
    }
    if (command == "pauses"_L1 && arguments.size() == 4) {
        return measurePauses(arguments[2], arguments[3]);
    }
    if (command == "measure"_L1 && arguments.size() == 3) {
        return measureAll(arguments[2]);
    }
    if (command == "filters"_L1 && arguments.size() == 3) {
        const std::unique_ptr<Project> project = opened(arguments[2]);
        measureFilters(*project);
        measureOrders(*project);
        return 0;
    }
    std::fprintf(stderr, "usage: scalebench make ARTICLES PROJECT | texts PROJECT FILE | "
                         "files PROJECT FOLDER | import PROJECT NEW | pauses FILE NEW | measure "
                         "PROJECT | filters PROJECT\n");
    return 2;
}
