// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// A word list as its file holds it.
struct LexiconText
{
    QString name; ///< Of the file, without a folder; its list is named before the first dot.
    QString content;

    bool operator==(const LexiconText &) const = default;
};

} // namespace jianbao
