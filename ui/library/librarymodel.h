// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/issue.h"
#include "app/project/library.h"
#include "app/project/projectchange.h"
#include "ui/library/libraryfilter.h"

#include <QAbstractItemModel>
#include <QColor>
#include <QHash>

class QTimer;

namespace jianbao {

class Project;

/// Issues with their articles below. Articles are fetched when their issue is first opened, so
/// that a project with a hundred thousand articles costs no more than its issues. A filter is
/// worked through in slices between events; what it lets pass appears as it is found.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsIssueRole = Qt::UserRole + 1,
        DetailRole,     ///< Issue: date and edition that the title does not hold.
        ProgressRole,   ///< Issue: done and total, "6/9".
        ReviewRole,     ///< Article: ReviewState as int, with "in work" where work has begun.
        TagColoursRole, ///< Article: list of the colours of its tags.
    };

    explicit LibraryModel(Project &project, QObject *parent = nullptr);
    ~LibraryModel() override;

    void setFilter(const LibraryFilter &filter);
    bool isFilling() const;
    /// Brings in changes of the project that still wait for the next event.
    void flush();

    IssueId issueOf(const QModelIndex &index) const;
    /// Not valid for an issue row.
    ArticleId articleOf(const QModelIndex &index) const;
    /// The row of an article, fetched if it must be; not valid where the filter hides it.
    QModelIndex indexOf(ArticleId id, IssueId issue);
    /// The article after (step 1) or before (step -1) a row, over the ends of issues.
    QModelIndex neighbour(const QModelIndex &from, int step);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// All issues went through the filter.
    void filled();

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    struct Row
    {
        Issue issue;
        QList<ArticleSummary> articles;
        bool fetched = false;
    };

    void reload();
    void fillSlice();
    void take(const ProjectChange &change);
    /// Takes added and removed issues in without disturbing the other rows. False when their order
    /// changed: then everything has to be read anew.
    bool takeIssues(const QList<Issue> &issues);
    void refreshArticles(int row);
    void renumber();
    void loadTagColours();
    QList<ArticleSummary> passing(IssueId id) const;
    static QVariant issueData(const Row &row, int role);
    QVariant articleData(const ArticleSummary &article, int role) const;

    Project &m_project;
    LibraryFilter m_filter;
    QList<Issue> m_waiting; // still to go through the filter, last one first
    QList<Row> m_rows;
    QHash<IssueId, int> m_rowOf;
    QHash<TagId, QColor> m_tagColours;
    QTimer *m_fillTimer;
    QTimer *m_changeTimer;
    ProjectChange m_pending;
};

} // namespace jianbao
