// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/diagnostic.h"

#include <QString>

namespace jianbao {

/// The translated sentence of a problem with the text.
QString diagnosticText(const Diagnostic &diagnostic);
/// The translated names of the signs on which the boundaries of an article rest, from their keys
/// ("dateline shared-words"); unknown ones as they are.
QString boundaryReason(const QString &signs);
/// The translated name of a kind of article ("news", "brief" …); unknown ones as they are.
QString articleKindName(const QString &kind);

} // namespace jianbao
