// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rerun/changemodel.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/facts/facttext.h"
#include "ui/library/librarytext.h"
#include "ui/rerun/factfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shownvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// What a run made of a place, in short: the value, or where the place had another reading before
/// what of it differs.
QString reading(const Fact &fact, const Fact &other)
{
    if (fact.range.isEmpty()) {
        return {};
    }
    if (!other.range.isEmpty()) {
        const QString differing = differingFields(fact, other);
        if (!differing.isEmpty()) {
            return differing;
        }
    }
    const QString value = normalisedValue(fact);
    return value.isEmpty() ? writtenValue(fact) : value;
}

QString reading(const TopicProposal &topic)
{
    return topic.topic.isEmpty()
               ? QString()
               : QString::number(topic.score, 'f', 2) + u"  "_s + topic.because.join(u" · "_s);
}

} // namespace

ChangeModel::ChangeModel(Project &project, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_theme(theme)
{
    connect(&project, &Project::changed, this, &ChangeModel::follow);
}

void ChangeModel::setChanges(const SuggestionChanges &changes)
{
    m_changes = changes;
    m_entries.clear();
    for (qsizetype i = 0; i < changes.facts.size(); ++i) {
        m_entries.append({false, i, changes.facts.at(i).isKept, ChangeStanding::Open});
    }
    for (qsizetype i = 0; i < changes.topics.size(); ++i) {
        m_entries.append({true, i, changes.topics.at(i).isKept, ChangeStanding::Open});
    }
    lookAgain({});
    rebuild();
    Q_EMIT standingChanged();
}

void ChangeModel::setKind(std::optional<SuggestionChange> kind)
{
    m_kind = kind;
    rebuild();
}

void ChangeModel::setOpenOnly(bool on)
{
    m_openOnly = on;
    rebuild();
}

void ChangeModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const SuggestionChange kind =
            entry.isTopic ? m_changes.topics.at(entry.at).kind : m_changes.facts.at(entry.at).kind;
        const bool open = entry.standing == ChangeStanding::Open && !entry.isKept;
        if ((!m_kind || kind == *m_kind) && (!m_openOnly || open)) {
            m_rows.append(i);
        }
    }
    endResetModel();
}

int ChangeModel::openCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) {
            return entry.standing == ChangeStanding::Open && !entry.isKept;
        }));
}

ArticleId ChangeModel::article(const Entry &entry) const
{
    return entry.isTopic ? m_changes.topics.at(entry.at).article
                         : m_changes.facts.at(entry.at).article;
}

/// Looks again how it stands with the rows of what was changed.
void ChangeModel::follow(const ProjectChange &change)
{
    if (change.aspects == ProjectChange::Lexicons || m_entries.isEmpty()) {
        return;
    }
    const bool mayBeKept = change.aspects.testFlag(ProjectChange::Checking);
    const QSet<SuggestionChangeId> kept =
        mayBeKept ? m_project.changeReview().kept() : QSet<SuggestionChangeId>();
    lookAgain(change.articles);
    for (Entry &entry : m_entries) {
        entry.isKept = mayBeKept ? kept.contains(idOf(entry)) : entry.isKept;
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT standingChanged();
}

/// How the changes of these articles stand, or where there are none, of all.
void ChangeModel::lookAgain(const QSet<ArticleId> &articles)
{
    SuggestionChanges changes;
    QList<Entry *> entries; // those of facts come first
    for (Entry &entry : m_entries) {
        if (!articles.isEmpty() && !articles.contains(article(entry))) {
            continue;
        }
        entries.append(&entry);
        if (entry.isTopic) {
            changes.topics.append(m_changes.topics.at(entry.at));
        } else {
            changes.facts.append(m_changes.facts.at(entry.at));
        }
    }
    const QList<ChangeStanding> standings = m_project.changeReview().standings(changes);
    for (qsizetype i = 0; i < standings.size(); ++i) {
        entries[i]->standing = standings[i];
    }
}

SuggestionChangeId ChangeModel::idOf(const Entry &entry) const
{
    return entry.isTopic ? m_changes.topics.at(entry.at).id : m_changes.facts.at(entry.at).id;
}

const FactChange *ChangeModel::fact(int row) const
{
    return entry(row).isTopic ? nullptr : &m_changes.facts.at(entry(row).at);
}

const TopicChange *ChangeModel::topic(int row) const
{
    return entry(row).isTopic ? &m_changes.topics.at(entry(row).at) : nullptr;
}

SuggestionChange ChangeModel::kind(int row) const
{
    return fact(row) ? fact(row)->kind : topic(row)->kind;
}

bool ChangeModel::isOpen(int row) const
{
    return entry(row).standing == ChangeStanding::Open && !entry(row).isKept;
}

bool ChangeModel::areAlike(int row, int other) const
{
    return kind(row) == kind(other) && text(row, Type) == text(other, Type)
           && (!fact(row) || !fact(other) || fact(row)->isDecided == fact(other)->isDecided);
}

void ChangeModel::setKept(const QList<int> &rows, bool kept)
{
    QList<SuggestionChangeId> ids;
    for (const int row : rows) {
        ids.append(idOf(entry(row)));
    }
    const Result<void> done = m_project.changeReview().keep(ids, kept);
    if (!done) {
        Q_EMIT refused(done.error());
    }
}

void ChangeModel::decide(const QList<int> &rows, bool accept)
{
    QList<FactChange> facts;
    QList<TopicChange> topics;
    for (const int row : rows) {
        if (const FactChange *change = fact(row)) {
            facts.append(*change);
        } else {
            topics.append(*topic(row));
        }
    }
    ChangeReview &review = m_project.changeReview();
    const Result<void> done = accept ? review.accept(facts, topics) : review.reject(facts, topics);
    if (!done) {
        Q_EMIT refused(done.error());
    }
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeModel::text(int row, int column) const
{
    const FactChange *change = fact(row);
    const bool isGone = kind(row) == SuggestionChange::Gone;
    switch (column) {
    case Kind:
        return change && change->isDecided ? tr("%1, decided before").arg(kindName(kind(row)))
                                           : kindName(kind(row));
    case Type:
        return change ? typeName((isGone ? change->before : change->after).type) : tr("Tag");
    case Written:
        return change ? writtenValue(isGone ? change->before : change->after)
                      : (isGone ? topic(row)->before : topic(row)->after).topic;
    case Before:
        return change ? reading(change->before, change->after) : reading(topic(row)->before);
    case Now:
        return change ? reading(change->after, change->before) : reading(topic(row)->after);
    case Indicator:
        return change ? (isGone ? change->before : change->after).indicator : QString();
    case Place:
        return placeText(row);
    default:
        return decisionText(row);
    }
}

QString ChangeModel::placeText(int row) const
{
    const IssueId id = fact(row) ? fact(row)->issue : topic(row)->issue;
    const std::optional<Issue> issue = m_project.library().issue(id);
    const std::optional<Article> in = m_project.library().article(article(entry(row)));
    const QString title = in ? articleTitle(*in) : QString();
    const QString where = issue ? issueTitle(*issue) : QString();
    return title.isEmpty() ? where : title + u" · "_s + where;
}

QString ChangeModel::decisionText(int row) const
{
    switch (entry(row).standing) {
    case ChangeStanding::Decided:
        return tr("decided");
    case ChangeStanding::Withdrawn:
        return tr("taken back");
    case ChangeStanding::Open:
        break;
    }
    return entry(row).isKept ? tr("left as it is") : tr("open");
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant ChangeModel::valueAt(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::ForegroundRole:
        if (!isOpen(index.row()) || index.column() == Place) {
            return m_theme.colour("ink-3"_L1);
        }
        if (index.column() == Kind) {
            const SuggestionChange change = kind(index.row());
            return m_theme.colour(change == SuggestionChange::New    ? "good"_L1
                                  : change == SuggestionChange::Gone ? "bad"_L1
                                                                     : "warn"_L1);
        }
        return m_theme.colour(index.column() == Before ? "ink-2"_L1 : "ink"_L1);
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return QStringList{tr("Change"), tr("Type"),      tr("As written"), tr("Before"),
                       tr("Now"),    tr("Indicator"), tr("Where"),      tr("Decision")}
        .at(section);
}

QString ChangeModel::kindName(SuggestionChange kind)
{
    switch (kind) {
    case SuggestionChange::New:
        return tr("new");
    case SuggestionChange::Gone:
        return tr("gone");
    case SuggestionChange::Changed:
        return tr("changed");
    }
    Q_UNREACHABLE();
}

} // namespace jianbao
