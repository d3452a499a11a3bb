// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"

#include <QFrame>

class QListView;

namespace jianbao {

class SearchField;
class TagPickerModel;
class Theme;

/// A small window to choose a tag by typing part of its name. Tags used last come first; a name
/// that is not there yet can be created.
class TagPicker : public QFrame
{
    Q_OBJECT

public:
    TagPicker(const Theme &theme, const QList<Tag> &codebook, const QList<TagId> &recent,
              QWidget *parent = nullptr);

    /// Opens at a global position, moved where needed to be on the screen.
    void openAt(const QPoint &at);
    SearchField *field() const { return m_field; }
    TagPickerModel *model() const { return m_model; }

Q_SIGNALS:
    void picked(jianbao::TagId id);
    void creationWanted(const QString &name);

private:
    void choose();

    TagPickerModel *m_model;
    SearchField *m_field;
    QListView *m_view;
};

} // namespace jianbao
