// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/checks/checks.h"

#include <QAbstractTableModel>

#include <optional>

class QTimer;

namespace jianbao {

class Project;
class Theme;

/// What the checks of figures found, in an issue or the whole project.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Subject, Detail, Places, Decision, ColumnCount };

    FindingModel(Project &project, const Theme &theme, QObject *parent = nullptr);

    /// Runs the checks, in slices between events.
    void run(IssueId issue);
    bool isRunning() const { return m_run.has_value(); }
    /// Shows the verdicts that stand now on what was found.
    void followVerdicts();
    /// Whether decided findings are listed too.
    void setDecidedShown(bool shown);
    const Finding &finding(int row) const { return m_findings.at(m_rows.at(row)); }
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString kindName(FindingCode code);
    static QString verdictName(std::optional<Verdict> verdict);

Q_SIGNALS:
    void finished();

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    void advance();
    void rebuild();

    Project &m_project;
    const Theme &m_theme;
    std::optional<CheckRun> m_run;
    QList<Finding> m_findings;
    QList<qsizetype> m_rows;
    QTimer *m_timer;
    bool m_decided = false;
};

} // namespace jianbao
