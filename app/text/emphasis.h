// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QStringView>

namespace jianbao {

/// The marks of Markdown's strong emphasis in a text, `**` before and behind it, ascending; a mark
/// without its other one is none. UTF-16 offsets.
QList<TextRange> emphasisMarks(QStringView text);

} // namespace jianbao
