// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/sampleproject.h"

#include "app/engine/engineversion.h"
#include "app/importing/importedissue.h"
#include "app/lexicons/lexicons.h"
#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "app/text/reflow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// One line of annotations.tsv: file, topics joined by ",", quote as it reads, notes.
struct SampleAnnotation
{
    QString file;
    QStringList topics;
    QString quote;
    QString note;
};

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QList<SampleAnnotation> sampleAnnotations(QLocale::Language language)
{
    QList<SampleAnnotation> annotations;
    const QString table = QString::fromUtf8(resource(u":/samples/annotations.tsv"_s));
    for (const QString &line : table.split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 5) {
            continue;
        }
        const qsizetype noteColumn = language == QLocale::Chinese ? 3 : 4;
        annotations.append({cells[0], cells[1].split(u','), cells[2], cells[noteColumn]});
    }
    return annotations;
}

Result<ImportedIssue> readSample(const QString &path)
{
    ImportedIssue issue;
    issue.filePath = path;
    issue.bytes = resource(path);
    issue.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(issue.bytes, QCryptographicHash::Sha256).toHex());
    Result<DecodedText> text = decodeText(issue.bytes);
    if (!text) {
        return tl::unexpected(text.error());
    }
    issue.source = std::move(*text);
    issue.engine = engineVersion(Lexicons::builtIn());
    issue.analysis = analyse(issue.source.text, QFileInfo(path).fileName(), Lexicons::builtIn());
    return issue;
}

/// The source ranges of the first place where the quote stands in an article of the issue.
QList<TextRange> placesOf(const QString &quote, const ImportedIssue &issue)
{
    const QString &source = issue.source.text;
    for (const AnalysedArticle &analysed : issue.analysis.articles) {
        const ReadingText reading = readingText(analysed.article.blocks, source);
        const qsizetype start = reading.text.text().indexOf(quote);
        if (start >= 0) {
            return reading.text.toSource({start, start + quote.size()}, source);
        }
    }
    return {};
}

QList<TagId> tagsOf(const QStringList &topics, const QList<Tag> &codebook)
{
    QList<TagId> tags;
    for (const Tag &tag : codebook) {
        if (topics.contains(tag.topic)) {
            tags.append(tag.id);
        }
    }
    return tags;
}

Result<void> addSample(Project &project, const QString &path,
                       const QList<SampleAnnotation> &annotations)
{
    const Result<ImportedIssue> issue = readSample(path);
    if (!issue) {
        return tl::unexpected(issue.error());
    }
    const Result<IssueId> added = project.library().addIssue(*issue);
    if (!added) {
        return tl::unexpected(added.error());
    }
    const QString file = QFileInfo(path).fileName();
    const QList<Tag> codebook = project.codebook().tags();
    for (const SampleAnnotation &annotation : annotations) {
        if (annotation.file != file) {
            continue;
        }
        const Result<AnnotationId> made =
            project.annotations().add(*added, placesOf(annotation.quote, *issue),
                                      tagsOf(annotation.topics, codebook), annotation.note);
        if (!made) {
            return tl::unexpected(made.error());
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Project>> createSampleProject(const QString &path,
                                                     QLocale::Language language)
{
    Result<std::unique_ptr<Project>> project = Project::create(path, defaultCodebook(language));
    if (!project) {
        return project;
    }
    const QList<SampleAnnotation> annotations = sampleAnnotations(language);
    const QDir samples(u":/samples"_s);
    for (const QString &name : samples.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const Result<void> added = addSample(**project, samples.filePath(name), annotations);
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return project;
}

} // namespace jianbao
