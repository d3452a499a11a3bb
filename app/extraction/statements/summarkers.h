// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace jianbao {

/// Whether the words between two figures (folded) tell that parts of the first one by some feature
/// follow: 按经营地分, …; 分产业看, ….
bool announcesKinds(QStringView between);
/// Whether they tell that parts follow in the same sentence, also by 其中, 包括, 分别.
bool announcesParts(QStringView between);
/// Whether they tell that the second figure is the sum of those before it: 三项合计412.6万吨.
bool announcesSum(QStringView between);

} // namespace jianbao
