// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace jianbao {

class Codebook;

/// Asks below which tag another one is to stand, and says what that changes.
class MoveTagDialog : public QDialog
{
    Q_OBJECT

public:
    MoveTagDialog(const Codebook &codebook, const Tag &tag, QWidget *parent = nullptr);

    /// The new parent; invalid for the top.
    TagId target() const;

private:
    void explain();
    /// The tags below it, and the annotations of them all.
    std::pair<int, int> extent() const;

    const Codebook &m_codebook;
    Tag m_tag;
    QComboBox *m_targets;
    QLabel *m_effect;
    QPushButton *m_move;
};

} // namespace jianbao
