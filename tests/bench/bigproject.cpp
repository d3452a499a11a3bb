// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bigproject.h"

#include "app/project/annotating/anchors.h"
#include "app/project/project.h"
#include "app/storage/schema.h"
#include "app/storage/storage.h"
#include "tests/support/paths.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace jianbao::bench {

namespace {

constexpr qsizetype ArticleLength = 480; // UTF-16 units, body
constexpr qsizetype PassageLength = 24;

QStringList sampleLines()
{
    QStringList lines;
    for (const QString &path : test::sampleFiles()) {
        for (const QString &line : QString::fromUtf8(test::contentOf(path)).split(u'\n')) {
            if (line.trimmed().size() > 4) {
                lines.append(line.trimmed());
            }
        }
    }
    return lines;
}

QString hanCharactersOf(const QStringList &lines)
{
    QSet<QChar> found;
    for (const QString &line : lines) {
        for (const QChar c : line) {
            if (QChar::script(c.unicode()) == QChar::Script_Han) {
                found.insert(c);
            }
        }
    }
    QList<QChar> sorted = found.values();
    std::sort(sorted.begin(), sorted.end());
    return QString(sorted.constData(), sorted.size());
}

Fact countFact(const QRegularExpressionMatch &match, qsizetype offset, int number)
{
    Fact fact;
    fact.type = number % 3 == 0 ? FactType::Money : FactType::Count;
    fact.range = {offset + match.capturedStart(), offset + match.capturedEnd()};
    fact.quote = match.captured();
    fact.value.value = Decimal::fromString(match.captured());
    fact.value.unit = number % 3 == 0 ? u"CNY"_s : u"个"_s;
    fact.indicator = u"数量"_s;
    fact.confidence = 0.8;
    return fact;
}

/// Facts at the numbers of a body; where there are too few, at its first ones again.
QList<Fact> factsIn(const QString &body, qsizetype offset, int count)
{
    static const QRegularExpression number(u"[0-9]{1,12}"_s);
    QList<Fact> facts;
    auto matches = number.globalMatch(body);
    while (matches.hasNext() && facts.size() < count) {
        facts.append(countFact(matches.next(), offset, int(facts.size())));
    }
    for (qsizetype i = 0; !facts.isEmpty() && facts.size() < count; ++i) {
        facts.append(facts[i]);
    }
    return facts;
}

void addAnnotations(Storage &stored, IssueId issue, const ImportedIssue &imported, int perArticle)
{
    const QList<Tag> tags = stored.tags.all();
    int number = 0;
    for (const AnalysedArticle &analysed : imported.analysis.articles) {
        const TextRange body = analysed.article.blocks.last().range;
        for (int i = 0; i < perArticle; ++i, ++number) {
            const qsizetype start = body.start + i * PassageLength * 2;
            Annotation annotation;
            annotation.issue = issue;
            annotation.anchors =
                anchorsAt(annotationRanges({{start, start + PassageLength}}, imported.source.text),
                          imported.source.text);
            annotation.tags = {tags[number % tags.size()].id};
            annotation.note = number % 5 == 0 ? u"核对"_s : QString();
            annotation.coder = u"Li"_s;
            annotation.createdAt = annotation.updatedAt = QDateTime::currentDateTimeUtc();
            stored.annotations.add(annotation);
        }
    }
}

IssueId addIssue(Storage &stored, const ImportedIssue &imported)
{
    stored.sources.add(
        {imported.sha256, imported.source.encoding, imported.bytes, imported.source.text});
    Issue issue;
    issue.info = imported.analysis.proposal;
    issue.fileName = imported.filePath.section(u'/', -1);
    issue.sha256 = imported.sha256;
    issue.importedAt = QDateTime::currentDateTimeUtc();
    const IssueId id = stored.issues.add(issue);
    int position = 0;
    for (const AnalysedArticle &analysed : imported.analysis.articles) {
        Article article = analysed.article;
        article.issue = id;
        article.position = position++;
        const ArticleId articleId = stored.articles.add(article);
        for (Fact fact : analysed.facts) {
            fact.article = articleId;
            stored.facts.add(fact);
        }
    }
    return id;
}

Result<ChangedRows> addWithAnnotations(Storage &stored, const ImportedIssue &imported,
                                       int annotationsPerArticle)
{
    ActionDraft draft{ActionKind::ImportIssue};
    draft.detail = imported.filePath.section(u'/', -1);
    draft.sha256 = imported.sha256;
    return stored.actions.perform(draft, [&]() -> Result<void> {
        draft.issue = addIssue(stored, imported);
        addAnnotations(stored, draft.issue, imported, annotationsPerArticle);
        return {};
    });
}

} // namespace

IssueMaker::IssueMaker(quint32 seed)
    : m_lines(sampleLines())
    , m_characters(hanCharactersOf(m_lines))
    , m_random(seed)
{}

QString IssueMaker::name()
{
    QString name;
    for (int i = 0; i < 3; ++i) {
        name += m_characters[m_random.bounded(int(m_characters.size()))];
    }
    return name;
}

QString IssueMaker::line(qsizetype index)
{
    QString line = m_lines[index % m_lines.size()];
    for (QChar &c : line) {
        if (c >= u'1' && c <= u'9') {
            c = QChar(u'1' + m_random.bounded(9));
        }
    }
    return line;
}

ImportedIssue IssueMaker::issue(int number, int articles, int facts)
{
    ImportedIssue issue;
    issue.filePath = u"/import/山城日报-%1.txt"_s.arg(number, 5, 10, QChar(u'0'));
    issue.analysis.proposal = {u"山城日报"_s, QDate(1999, 1, 1).addDays(number),
                               u"第%1版"_s.arg(1 + number % 8)};
    QString &text = issue.source.text;
    text = u"山城日报 第%1期\n"_s.arg(number);
    issue.analysis.furniture = {{BlockRole::Label, {0, text.size() - 1}}};
    for (int i = 0; i < articles; ++i) {
        AnalysedArticle analysed;
        Article &article = analysed.article;
        article.headline = name() + u"口岸货运%1车"_s.arg(m_random.bounded(10, 9999));
        article.blocks.append(
            {BlockRole::Headline, {text.size(), text.size() + article.headline.size()}});
        text += article.headline + u'\n';
        QString body = u"本报讯 %1说，"_s.arg(name());
        for (qsizetype at = m_random.bounded(int(m_lines.size())); body.size() < ArticleLength;) {
            body += line(at++) + u"%1户\n"_s.arg(m_random.bounded(1, 99999));
        }
        article.firstWords = body.first(16);
        article.topics = {{u"ports"_s, 0.6, {u"口岸"_s}}};
        article.blocks.append({BlockRole::Body, {text.size(), text.size() + body.size() - 1}});
        analysed.facts = factsIn(body, text.size(), facts);
        text += body;
        issue.analysis.articles.append(analysed);
    }
    issue.source.encoding = u"UTF-8"_s;
    issue.bytes = text.toUtf8();
    issue.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(issue.bytes, QCryptographicHash::Sha256).toHex());
    return issue;
}

Result<void> makeProject(const QString &path, const ProjectSize &size, quint32 seed)
{
    if (const auto made = Project::create(path, defaultCodebook(QLocale::Chinese)); !made) {
        return tl::unexpected(made.error());
    }
    auto file = ProjectFile::open(path, Schema::builtIn());
    if (!file) {
        return tl::unexpected(file.error());
    }
    Storage stored(std::move(*file));
    stored.database.execute("PRAGMA synchronous = OFF"); // a power cut only costs this file
    IssueMaker maker(seed);
    for (int number = 1; number <= size.issues; ++number) {
        const ImportedIssue issue =
            maker.issue(number, size.articlesPerIssue, size.factsPerArticle);
        const Result<ChangedRows> added =
            addWithAnnotations(stored, issue, size.annotationsPerArticle);
        stored.file->noteChange();
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return {};
}

} // namespace jianbao::bench
