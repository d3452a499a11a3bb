// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/compaction.h"

#include <QDialog>

class QCheckBox;

namespace jianbao {

/// Asks what a compaction is to take away, and tells what may still hold what was deleted.
class CompactDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CompactDialog(const CompactionPreview &preview, QWidget *parent = nullptr);

    QCheckBox &history() const { return *m_history; }
    QCheckBox &snapshots() const { return *m_snapshots; }

Q_SIGNALS:
    void compactionWanted(const jianbao::CompactionOptions &options);

private:
    QCheckBox *m_history;
    QCheckBox *m_snapshots;
};

/// What a compaction did, as the person reads it.
QString compactionText(const CompactionReport &report);

} // namespace jianbao
