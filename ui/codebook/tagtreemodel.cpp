// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/tagtreemodel.h"

#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "ui/widgets/shownvalue.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

const QString TagMimeType = u"application/x-jianbao-tag"_s;

} // namespace

TagTreeModel::TagTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void TagTreeModel::setProject(Project *project)
{
    if (m_project != nullptr) {
        disconnect(m_project, nullptr, this, nullptr);
    }
    m_project = project;
    if (m_project != nullptr) {
        connect(m_project, &Project::changed, this, &TagTreeModel::onChanged);
        connect(m_project, &QObject::destroyed, this, [this] {
            m_project = nullptr;
            reload();
        });
    }
    reload();
}

void TagTreeModel::onChanged(const ProjectChange &change)
{
    if (change.aspects.testFlag(ProjectChange::Tags)) {
        reload();
    } else if (change.aspects.testFlag(ProjectChange::Annotations)) {
        // Only counts differ: the tree keeps its shape, and the view its selection.
        m_tags = m_project->codebook().tags();
        for (auto children = m_children.cbegin(); children != m_children.cend(); ++children) {
            const QModelIndex parent = indexOf(children.key());
            Q_EMIT dataChanged(index(0, 0, parent),
                               index(static_cast<int>(children->size()) - 1, 0, parent));
        }
    }
}

void TagTreeModel::reload()
{
    beginResetModel();
    m_tags = m_project != nullptr ? m_project->codebook().tags() : QList<Tag>();
    m_children.clear();
    m_places.clear();
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        m_children[m_tags[i].parent].append(i);
        m_places.insert(m_tags[i].id, i);
    }
    endResetModel();
}

const QList<qsizetype> &TagTreeModel::childrenOf(const QModelIndex &parent) const
{
    static const QList<qsizetype> none;
    const TagId id = parent.isValid() ? TagId{static_cast<qint64>(parent.internalId())} : TagId{};
    const auto children = m_children.constFind(id);
    return children == m_children.cend() ? none : *children;
}

std::optional<Tag> TagTreeModel::tagAt(const QModelIndex &index) const
{
    const auto place = m_places.constFind(TagId{static_cast<qint64>(index.internalId())});
    if (!index.isValid() || place == m_places.cend()) {
        return std::nullopt;
    }
    return m_tags[*place];
}

QModelIndex TagTreeModel::indexOf(TagId id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend()) {
        return {};
    }
    const QList<qsizetype> &siblings = *m_children.constFind(m_tags[*place].parent);
    return createIndex(static_cast<int>(siblings.indexOf(*place)), 0,
                       static_cast<quintptr>(id.value));
}

QModelIndex TagTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<qsizetype> &children = childrenOf(parent);
    if (row < 0 || row >= children.size() || column != 0) {
        return {};
    }
    return createIndex(row, column, static_cast<quintptr>(m_tags[children[row]].id.value));
}

QModelIndex TagTreeModel::parent(const QModelIndex &child) const
{
    const auto tag = tagAt(child);
    return tag ? indexOf(tag->parent) : QModelIndex();
}

int TagTreeModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(childrenOf(parent).size());
}

int TagTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TagTreeModel::data(const QModelIndex &index, int role) const
{
    return shownValue(valueAt(index, role), role);
}

QVariant TagTreeModel::valueAt(const QModelIndex &index, int role) const
{
    const auto tag = tagAt(index);
    if (!tag) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return tag->name;
    case Qt::ToolTipRole:
        return tag->definition;
    case Qt::AccessibleTextRole:
        return tr("%1, %n annotation(s)", nullptr, tag->annotationCount).arg(tag->name);
    case TagIdRole:
        return QVariant::fromValue(tag->id);
    case ColourRole:
        return tag->colour;
    case ShortcutRole:
        return tag->shortcut;
    case CountRole:
        return tag->annotationCount;
    default:
        return {};
    }
}

Qt::ItemFlags TagTreeModel::flags(const QModelIndex &index) const
{
    const bool editable = m_project != nullptr && !m_project->isReadOnly() && index.isValid();
    if (m_project == nullptr || m_project->isReadOnly()) {
        return QAbstractItemModel::flags(index);
    }
    const Qt::ItemFlags own = Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled
           | (editable ? own : Qt::NoItemFlags);
}

QStringList TagTreeModel::mimeTypes() const
{
    return {TagMimeType};
}

QMimeData *TagTreeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (const auto tag = tagAt(indexes.value(0))) {
        data->setData(TagMimeType, QByteArray::number(tag->id.value));
    }
    return data;
}

bool TagTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                const QModelIndex &parent)
{
    const auto tag = tagAt(indexOf({data->data(TagMimeType).toLongLong()}));
    if (!tag || action != Qt::MoveAction || m_project == nullptr) {
        return false;
    }
    const auto target = tagAt(parent);
    const TagId under = target ? target->id : TagId();
    int position = row < 0 ? rowCount(parent) : row;
    if (under == tag->parent && indexOf(tag->id).row() < position) {
        --position; // it leaves its place before it takes the new one
    }
    const Result<void> moved = m_project->codebook().move(tag->id, under, position);
    if (!moved) {
        Q_EMIT failed(moved.error());
    }
    return moved.has_value();
}

bool TagTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto tag = tagAt(index);
    if (!tag || role != Qt::EditRole || m_project == nullptr) {
        return false;
    }
    if (value.toString() == tag->name) {
        return true;
    }
    const Result<void> renamed = m_project->codebook().rename(tag->id, value.toString());
    if (!renamed) {
        Q_EMIT failed(renamed.error());
    }
    return renamed.has_value();
}

} // namespace jianbao
