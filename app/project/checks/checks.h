// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/finding.h"
#include "app/project/checks/figurestatement.h"
#include "app/project/facts/factcursor.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace jianbao {

class ProjectCore;

/// Goes through the facts of an issue or a project and compares them; a slice at a time.
class CheckRun
{
public:
    CheckRun(ProjectCore &core, IssueId issue);

    /// Works for about so long.
    void advance(std::chrono::milliseconds budget);
    bool atEnd() const { return m_cursor.atEnd(); }
    /// What was found, once at the end: by place of the first figure, with its verdicts.
    QList<Finding> findings() const;

private:
    void addSums(IssueId issue);
    void addFigures(const QList<FactRow> &rows);

    ProjectCore *m_core;
    FactCursor m_cursor;
    QList<FigureStatement> m_figures;
    QList<Finding> m_sums;
    QHash<IssueId, QString> m_sources; // SHA-256
};

/// Checks that the text itself allows, and a person's verdicts on what they find.
class Checks
{
public:
    explicit Checks(ProjectCore &core);

    /// Begins a run over an issue, or (invalid) the whole project.
    CheckRun run(IssueId issue) const;
    /// A run from start to end.
    QList<Finding> findings(IssueId issue) const;
    /// Gives findings the verdicts that stand now.
    void readVerdicts(QList<Finding> &findings) const;
    /// Confirms or dismisses findings in one step; nullopt opens them again.
    Result<void> decide(const QList<Finding> &findings, std::optional<Verdict> verdict);

private:
    ProjectCore &m_core;
};

} // namespace jianbao
