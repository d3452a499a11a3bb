// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/facts/factspan.h"

#include <QWidget>

namespace jianbao {

class Actions;

/// Four small buttons that move the ends of a passage by a character.
class EndButtons : public QWidget
{
    Q_OBJECT

public:
    /// For the editor of a fact, whose keys they name.
    explicit EndButtons(QWidget *parent = nullptr);
    /// For the current fact: they name the keys of its commands.
    explicit EndButtons(const Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One end of the passage is to go a character to the left (-1) or right (1).
    void moved(jianbao::PassageEnd end, int step);

private:
    void add(const QString &text, const QString &toolTip, PassageEnd end, int step);
};

} // namespace jianbao
