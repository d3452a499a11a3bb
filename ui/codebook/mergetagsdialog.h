// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace jianbao {

class Codebook;

/// Asks into which tag another one is merged, and says what that changes.
class MergeTagsDialog : public QDialog
{
    Q_OBJECT

public:
    MergeTagsDialog(const Codebook &codebook, const Tag &from, QWidget *parent = nullptr);

    /// The tag chosen to stay.
    TagId target() const;

private:
    bool isBelow(const Tag &tag, const QList<Tag> &tags) const;
    void explain();

    const Codebook &m_codebook;
    Tag m_from;
    QComboBox *m_targets;
    QLabel *m_effect;
};

} // namespace jianbao
