// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/findingmodel.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/library/librarytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shownvalue.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr auto Slice = 8ms;

} // namespace

FindingModel::FindingModel(Project &project, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_theme(theme)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &FindingModel::advance);
}

void FindingModel::run(IssueId issue)
{
    m_run.emplace(m_project.checks().run(issue));
    m_timer->start();
}

void FindingModel::advance()
{
    m_run->advance(Slice);
    if (m_run->atEnd()) {
        m_timer->stop();
        m_findings = m_run->findings();
        m_run.reset();
        rebuild();
        Q_EMIT finished();
    }
}

void FindingModel::followVerdicts()
{
    m_project.checks().readVerdicts(m_findings);
    rebuild();
}

void FindingModel::setDecidedShown(bool shown)
{
    m_decided = shown;
    rebuild();
}

void FindingModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (m_decided || !m_findings.at(i).verdict) {
            m_rows.append(i);
        }
    }
    endResetModel();
}

int FindingModel::openCount() const
{
    return static_cast<int>(std::count_if(m_findings.cbegin(), m_findings.cend(),
                                          [](const Finding &f) { return !f.verdict; }));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant FindingModel::valueAt(const QModelIndex &index, int role) const
{
    const Finding &found = finding(index.row());
    if (role == Qt::ForegroundRole) {
        const bool quiet = found.verdict || index.column() == Places;
        return m_theme.colour(quiet                        ? "ink-3"_L1
                              : index.column() == Kind     ? "warn"_L1
                              : index.column() == Decision ? "ink-2"_L1
                                                           : "ink"_L1);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Kind:
        return kindName(found.code);
    case Subject:
        return found.subject;
    case Detail:
        return found.detail;
    case Places: {
        QStringList titles;
        for (const FindingPlace &place : found.places) {
            const std::optional<Issue> issue = m_project.library().issue(place.issue);
            const QString title = issue ? issueTitle(*issue) : QString();
            if (!titles.contains(title)) {
                titles.append(title);
            }
        }
        return titles.join(u" · "_s);
    }
    default:
        return verdictName(found.verdict);
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return QStringList{tr("Finding"), tr("Of what"), tr("Figures"), tr("Where"), tr("Decision")}.at(
        section);
}

QString FindingModel::kindName(FindingCode code)
{
    switch (code) {
    case FindingCode::PartsDoNotSum:
        return tr("The parts do not add up");
    case FindingCode::TwoValues:
        return tr("Two values of one indicator");
    case FindingCode::RateAgainstLevels:
        return tr("The rate does not fit the levels");
    case FindingCode::UnitSlip:
        return tr("A slip of 万 or 亿?");
    }
    Q_UNREACHABLE();
}

QString FindingModel::verdictName(std::optional<Verdict> verdict)
{
    if (!verdict) {
        return tr("open");
    }
    return *verdict == Verdict::Confirmed ? tr("confirmed") : tr("dismissed");
}

} // namespace jianbao
