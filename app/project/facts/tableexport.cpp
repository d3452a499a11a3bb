// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/tableexport.h"

#include "app/base/files.h"
#include "app/base/idsof.h"
#include "app/base/partfile.h"
#include "app/exporting/annotationtable.h"
#include "app/exporting/facttable.h"
#include "app/exporting/notetable.h"
#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QHash<TagId, QString> tagPaths(const Codebook &codebook)
{
    QHash<TagId, QString> paths;
    for (const Tag &tag : codebook.tags()) {
        paths.insert(tag.id, codebook.path(tag.id));
    }
    return paths;
}

PassageSource passagesOf(const Library &library, IssueId id)
{
    QList<Article> articles;
    for (const ArticleSummary &summary : library.articles(id)) {
        if (auto article = library.article(summary.id)) {
            articles.append(std::move(*article));
        }
    }
    return PassageSource(library.issue(id).value_or(Issue{}), library.sourceText(id), articles);
}

QList<QStringList> annotationRowsOf(Project &project, IssueId id,
                                    const QHash<TagId, QString> &tagPaths)
{
    const PassageSource source = passagesOf(project.library(), id);
    QList<QStringList> rows;
    for (const Annotation &annotation : project.annotations().ofIssue(id)) {
        rows += annotationRows(annotation, source, tagPaths);
    }
    return rows;
}

QList<QStringList> factRowsOf(Project &project, IssueId id)
{
    const PassageSource source = passagesOf(project.library(), id);
    QList<QStringList> rows;
    for (const ArticleSummary &article : project.library().articles(id)) {
        for (const Fact &fact : project.facts().ofArticle(article.id)) {
            rows.append(factRow(fact, source));
        }
    }
    return rows;
}

QStringList columnsOf(ExportTable table)
{
    switch (table) {
    case ExportTable::Annotations:
        return annotationColumns();
    case ExportTable::Facts:
        return factColumns();
    case ExportTable::Notes:
        return noteColumns();
    }
    Q_UNREACHABLE();
}

QList<QStringList> rowsOf(ExportTable table, Project &project, IssueId id,
                          const QHash<TagId, QString> &tagPaths)
{
    switch (table) {
    case ExportTable::Annotations:
        return annotationRowsOf(project, id, tagPaths);
    case ExportTable::Facts:
        return factRowsOf(project, id);
    case ExportTable::Notes:
        return noteRows(project.annotations().ofIssue(id), passagesOf(project.library(), id));
    }
    Q_UNREACHABLE();
}

Result<void> writeAll(RecordWriter &writer, const QList<QStringList> &rows)
{
    for (const QStringList &row : rows) {
        if (Result<void> written = writer.write(row); !written) {
            return written;
        }
    }
    return {};
}

bool isProjectFile(const Project &project, const QString &path)
{
    return QFileInfo(path) == QFileInfo(project.path());
}

} // namespace

Result<int> exportTable(Project &project, const ExportRequest &request, RecordWriter &writer,
                        const ExportProgress &progress)
{
    const QHash<TagId, QString> paths = tagPaths(project.codebook());
    const QList<IssueId> issues =
        request.issues.isEmpty() ? idsOf(project.library().issues()) : request.issues;
    if (Result<void> written = writer.write(columnsOf(request.table)); !written) {
        return tl::unexpected(written.error());
    }
    int rowCount = 0;
    for (qsizetype i = 0; i < issues.size(); ++i) {
        const QList<QStringList> rows = rowsOf(request.table, project, issues[i], paths);
        if (Result<void> written = writeAll(writer, rows); !written) {
            return tl::unexpected(written.error());
        }
        rowCount += int(rows.size());
        if (progress && !progress(int(i) + 1, int(issues.size()))) {
            return fail(ErrorCode::Cancelled);
        }
    }
    return rowCount;
}

Result<ExportReport> exportCsv(Project &project, const ExportRequest &request, const QString &path,
                               FormulaGuard guard, const ExportProgress &progress)
{
    if (isProjectFile(project, path)) {
        return fail(ErrorCode::FileNotWritable, path, u"it is the project itself"_s);
    }
    const auto file = createFile(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    CsvWriter writer(**file, guard);
    const Result<int> rows = exportTable(project, request, writer, progress);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (const Result<void> committed = (*file)->commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return ExportReport{*rows, writer.overlongCells()};
}

} // namespace jianbao
