// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/library.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

void addFacts(AnalysedArticle &article, TextRange line, const QString &text)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    auto matches = number.globalMatch(text.sliced(line.start, line.length()));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Fact fact;
        fact.range = {line.start + match.capturedStart(), line.start + match.capturedEnd()};
        fact.quote = match.captured();
        fact.value.value = Decimal::fromString(match.captured());
        fact.value.unit = u"件"_s;
        fact.indicator = u"数量"_s;
        article.facts.append(fact);
    }
}

void addLine(IssueAnalysis &analysis, TextRange line, const QString &text)
{
    if (text[line.start] == u'#') {
        analysis.furniture.append({BlockRole::Label, line});
        return;
    }
    const bool isHeadline = text[line.start] == u'=';
    if (isHeadline || analysis.articles.isEmpty()) {
        analysis.articles.append(AnalysedArticle());
    }
    AnalysedArticle &current = analysis.articles.last();
    if (isHeadline) {
        current.article.headline = text.sliced(line.start + 1, line.length() - 1);
        current.article.topics = {{u"ports"_s, 0.5, {u"口岸"_s}}};
    } else if (current.article.firstWords.isEmpty()) {
        current.article.firstWords = text.sliced(line.start, std::min(line.length(), qsizetype(8)));
    }
    current.article.blocks.append({isHeadline ? BlockRole::Headline : BlockRole::Body, line});
    addFacts(current, line, text);
}

} // namespace

QString newspaperText()
{
    return u"# 山城日报 第3版\n"
           u"=新桥镇口岸货运回升\n"
           u"本报讯 新桥镇口岸上月过货120车，比前月多30车，𠮷田商行\n"
           u"与三家车队签了约。\n"
           u"=果园合作社添新人\n"
           u"𡃁仔果园合作社今年收果4500箱，口岸外销900箱。\n"
           u"社长说，明年再添20户。\n"_s;
}

ImportedIssue importedIssue(const QString &text, const QString &fileName)
{
    ImportedIssue issue;
    issue.filePath = u"/import/"_s + fileName;
    issue.bytes = text.toUtf8();
    issue.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(issue.bytes, QCryptographicHash::Sha256).toHex());
    issue.source = {text, u"UTF-8"_s, {}};
    issue.analysis.proposal = {u"山城日报"_s, QDate(2021, 3, 4), u"第3版"_s};
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            addLine(issue.analysis, {start, start + line.size()}, text);
        }
        start += line.size() + 1;
    }
    return issue;
}

IssueId addAsImported(Project &project, const QString &text, const QString &fileName)
{
    const QByteArray bytes = text.toUtf8();
    const auto sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const InputFile file{u"/import/"_s + fileName, bytes, QString::fromLatin1(sha256)};
    const auto added =
        analysedIssue(file, Lexicons::builtIn()).and_then([&project](const ImportedIssue &issue) {
            return project.library().addIssue(issue);
        });
    if (!added) {
        qFatal("cannot add the issue");
    }
    return *added;
}

std::unique_ptr<Project> newProject(const QString &path)
{
    auto project = Project::create(path, defaultCodebook(QLocale::English));
    if (!project) {
        qFatal("cannot create: %s", qPrintable(project.error().cause));
    }
    (*project)->setCoder(u"Li"_s);
    return std::move(*project);
}

void makeProjectOfIssues(const QString &path, int count)
{
    const auto project = newProject(path);
    for (int i = 0; i < count; ++i) {
        const QString text = newspaperText() + QString::number(i);
        if (!project->library().addIssue(importedIssue(text, u"a.txt"_s))) {
            qFatal("cannot add the issue");
        }
    }
}

std::unique_ptr<Project> openProject(const QString &path)
{
    auto project = Project::open(path);
    if (!project) {
        qFatal("cannot open: %s", qPrintable(project.error().cause));
    }
    (*project)->setCoder(u"Li"_s);
    return std::move(*project);
}

TextRange rangeOf(const QString &passage, const QString &text)
{
    const qsizetype start = text.indexOf(passage);
    if (start < 0) {
        qFatal("no such passage");
    }
    return {start, start + passage.size()};
}

QString dataOf(const QString &path)
{
    QString dump;
    const SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    for (const char *table :
         {"issue", "article", "block", "topic", "diagnostic", "fact", "proposal", "tag",
          "annotation", "annotation_range", "annotation_tag", "verdict", "unwanted_tag",
          "saved_search", "lexicon", "suggestion_change", "changed_fact", "changed_topic"}) {
        dump += u"[%1]\n"_s.arg(QLatin1StringView(table));
        SQLite::Statement rows(database, std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
        while (rows.executeStep()) {
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                dump += QString::fromStdString(rows.getColumn(column).getString()) + u'|';
            }
            dump += u'\n';
        }
    }
    return dump;
}

QString timelessDataOf(const QString &path)
{
    static const QRegularExpression time(u"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?"_s);
    return dataOf(path).replace(time, u"TIME"_s);
}

QString soundnessOf(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    return keys.executeStep()
               ? u"foreign keys"_s
               : QString::fromStdString(database.execAndGet("PRAGMA integrity_check").getString());
}

int rowCount(const QString &path, const char *table)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    return database.execAndGet(std::string("SELECT count(*) FROM ") + table).getInt();
}

} // namespace jianbao::test
