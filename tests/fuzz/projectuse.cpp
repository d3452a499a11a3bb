// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/projectuse.h"

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/annotating/annotations.h"
#include "app/project/checks/checks.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/facts/suggestions.h"
#include "app/project/facts/tableexport.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/project/search.h"
#include "app/project/wordlists.h"
#include "app/text/reflow.h"
#include "tests/fuzz/invariants.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace jianbao::fuzz {

namespace {

constexpr QStringView Text =
    u"山城日报 第3版\n新桥镇口岸货运回升\n"
    "本报讯 新桥镇口岸上月过货120车，比前月多30车，收入3.5亿元。\n"
    "果园合作社添新人\n2020年12月1日，果园合作社收果4500箱，比上年增长12%。\n";

void readArticle(Project &project, ArticleId id)
{
    const auto article = project.library().article(id);
    if (!article) {
        return;
    }
    const QString source = project.library().sourceText(article->issue);
    for (const Block &block : article->blocks) {
        requireInside(block.range, source);
    }
    (void)readingText(article->blocks, source);
    for (const Fact &fact : project.facts().ofArticle(id)) {
        requireInside(fact.range, source);
    }
    for (const Annotation &annotation : project.annotations().ofArticle(id)) {
        for (const TextAnchor &anchor : annotation.anchors) {
            requireInside(anchor.range, source);
        }
        for (const TagId tag : annotation.tags) {
            (void)project.codebook().path(tag);
        }
        (void)project.history().ofAnnotation(annotation.id);
    }
    (void)project.suggestions().ofArticle(id);
    (void)project.facts().nextOpen(id, {});
}

void readIssues(Project &project)
{
    for (const Issue &issue : project.library().issues()) {
        const QString source = project.library().sourceText(issue.id);
        for (const Block &block : project.library().furniture(issue.id)) {
            requireInside(block.range, source);
        }
        for (const Diagnostic &diagnostic : project.library().diagnostics(issue.id)) {
            requireInside(diagnostic.range, source);
        }
        for (const ArticleSummary &article : project.library().articles(issue.id)) {
            readArticle(project, article.id);
        }
        (void)project.library().progress(issue.id);
    }
}

void readTheRest(Project &project)
{
    (void)project.codebook().tags();
    (void)project.history().latest(100);
    (void)project.search().papers();
    for (const SavedSearch &saved : project.search().saved()) {
        SearchCursor cursor = project.search().begin(saved.request);
        (void)cursor.next(std::chrono::milliseconds(50));
    }
    (void)project.search().find(u"口岸"_s, 20);
    FactQuery words;
    words.words = u"口"_s;
    (void)project.facts().walk(words).next(std::chrono::milliseconds(50));
    (void)project.checks().findings({});
    (void)project.wordLists().lexicons();
    for (const ExportTable table :
         {ExportTable::Annotations, ExportTable::Facts, ExportTable::Notes}) {
        (void)exportCsv(project, {table, {}}, freshFile(u"table.csv"_s));
    }
}

void change(Project &project)
{
    for (const Issue &issue : project.library().issues()) {
        (void)project.annotations().add(issue.id, {{2, 5}}, {}, u"n"_s);
        (void)project.library().reanalyse(issue.id);
        break;
    }
    int steps = 0;
    while (steps < 6 && project.history().undo()) {
        ++steps;
    }
    while (steps > 0 && project.history().redo()) {
        --steps;
    }
}

} // namespace

void useProject(const QString &path)
{
    auto project = Project::open(path);
    if (!project) {
        require(!project.error().subject.isEmpty(), "a refusal names the file");
        return;
    }
    readIssues(**project);
    readTheRest(**project);
    change(**project);
    readIssues(**project);
}

QString workFolder()
{
    static const QTemporaryDir folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/jianbao-XXXXXX"_s
                                                                   : QString());
    return folder.path();
}

QString freshFile(const QString &name)
{
    const QDir folder(workFolder());
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(folder.filePath(name + suffix));
    }
    QDir(folder.filePath(name + u" backups"_s)).removeRecursively();
    return folder.filePath(name);
}

QString exampleProject(const QString &name)
{
    const QString path = freshFile(name);
    const auto project = Project::create(path, defaultCodebook(QLocale::English));
    require(project.has_value(), "a project can be made");
    const QByteArray bytes = Text.toUtf8();
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const auto issue =
        analysedIssue({u"/a.txt"_s, bytes, QString::fromLatin1(hash)}, Lexicons::builtIn());
    const auto added = (*project)->library().addIssue(*issue);
    const QList<Tag> tags = (*project)->codebook().tags();
    (void)(*project)->annotations().add(*added, {{10, 20}, {30, 40}}, {tags.first().id}, u"n"_s);
    (void)(*project)->annotations().add(*added, {{15, 50}}, {tags.last().id});
    (void)(*project)->search().save(u"s"_s, {u"口岸 NEAR 车"_s, {}});
    return path;
}

} // namespace jianbao::fuzz
