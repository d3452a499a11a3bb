// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace jianbao {

/// Whether words (folded) speak of what is planned, expected or yet to come: 预期目标, 预计, 力争,
/// 将新增. A plan that was carried out is none: 完成年度计划的103%.
bool speaksOfAim(QStringView words);

} // namespace jianbao
