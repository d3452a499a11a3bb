// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

QString wordsToFind(const QString &selected)
{
    constexpr qsizetype longest = 40;
    const QString words = selected.trimmed();
    return words.size() <= longest && !words.contains(u'\n') ? words : QString();
}

QString queryFor(const QString &words)
{
    const bool isPlain =
        std::all_of(words.cbegin(), words.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    if (isPlain && words != "AND"_L1 && words != "OR"_L1 && words != "NOT"_L1) {
        return words;
    }
    QString quoted = words;
    for (const QChar quote : u"\"“”＂"_s) {
        quoted.replace(quote, u' ');
    }
    return u'"' + quoted.simplified() + u'"';
}

} // namespace jianbao
