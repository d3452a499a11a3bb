// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace jianbao {

/// BCP 47 tag by which a page is set: "zh-Hant" where traditional characters stand, "en" where
/// Latin letters prevail, else "zh-Hans". Looks at the first few thousand characters.
QString languageOf(QStringView text);

} // namespace jianbao
