// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace jianbao {

/// Pairs of characters: a traditional one and the simplified one that stands for it.
extern const QStringView TraditionalToSimplified;
/// Pairs of characters: a radical and the unified ideograph of the same shape.
extern const QStringView RadicalToUnified;

} // namespace jianbao
