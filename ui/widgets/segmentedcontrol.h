// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;

namespace jianbao {

/// Joined buttons for actions of which one is checked.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace jianbao
