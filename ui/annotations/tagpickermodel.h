// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"

#include <QAbstractListModel>
#include <QHash>

namespace jianbao {

/// The tags whose path holds what was typed, those used last first, and a row that offers to
/// create the name where no tag has it.
class TagPickerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ColourRole = Qt::UserRole + 1, ///< "#rrggbb"; empty on the row that creates.
        DigitRole,
    };

    TagPickerModel(const QList<Tag> &codebook, const QList<TagId> &recent,
                   QObject *parent = nullptr);

    void setTyped(const QString &text);
    /// Not valid on the row that creates the typed name.
    TagId tagAt(int row) const;
    QString typed() const { return m_typed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant valueAt(const QModelIndex &index, int role) const;
    QList<Tag> m_tags; // recent ones first
    QHash<TagId, QString> m_paths;
    QList<qsizetype> m_rows; // into m_tags; -1 creates
    QString m_typed;
};

} // namespace jianbao
