// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/suggestionchange.h"
#include "app/project/projectchange.h"
#include "app/project/rerun/changereview.h"

#include <QAbstractTableModel>

#include <optional>

namespace jianbao {

class Project;
class Theme;

/// What runs of the engine have changed, as rows to go through: facts, then topics. How it stands
/// with a row follows the project, also through undo.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Type, Written, Before, Now, Indicator, Place, Decision, ColumnCount };

    ChangeModel(Project &project, const Theme &theme, QObject *parent = nullptr);

    void setChanges(const SuggestionChanges &changes);
    /// Lists only rows of one kind; nullopt lists all.
    void setKind(std::optional<SuggestionChange> kind);
    void setOpenOnly(bool on);
    bool isEmpty() const { return m_entries.isEmpty(); }
    int openCount() const;

    /// The changed fact of a row; null for a topic.
    const FactChange *fact(int row) const;
    const TopicChange *topic(int row) const;
    SuggestionChange kind(int row) const;
    bool isOpen(int row) const;
    /// Whether two rows are of one kind: changed alike, facts of one type or one topic.
    bool areAlike(int row, int other) const;
    /// Leaves rows as they are, as proposals, and remembers that they were gone through; or not any
    /// more.
    void setKept(const QList<int> &rows, bool kept);
    bool isKept(int row) const { return entry(row).isKept; }
    void decide(const QList<int> &rows, bool accept);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString kindName(SuggestionChange kind);

Q_SIGNALS:
    void standingChanged();
    void refused(const jianbao::Error &error);

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    struct Entry
    {
        bool isTopic = false;
        qsizetype at = 0; ///< In the list of facts or topics.
        bool isKept = false;
        ChangeStanding standing = ChangeStanding::Open;
    };
    Entry &entry(int row) { return m_entries[m_rows.at(row)]; }
    const Entry &entry(int row) const { return m_entries.at(m_rows.at(row)); }
    void follow(const ProjectChange &change);
    void rebuild();
    ArticleId article(const Entry &entry) const;
    void lookAgain(const QSet<ArticleId> &articles);
    SuggestionChangeId idOf(const Entry &entry) const;
    QString text(int row, int column) const;
    QString placeText(int row) const;
    QString decisionText(int row) const;

    Project &m_project;
    const Theme &m_theme;
    SuggestionChanges m_changes;
    QList<Entry> m_entries;
    QList<qsizetype> m_rows; ///< Entries that are listed.
    std::optional<SuggestionChange> m_kind;
    bool m_openOnly = false;
};

} // namespace jianbao
