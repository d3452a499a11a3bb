// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/language.h"

#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype SampleLength = 4000;
// About a third of the characters of running traditional text have a simplified form. A simplified
// page holds a few traditional ones: names, a masthead, variants.
constexpr qsizetype LeastShare = 12; // one in so many

} // namespace

QString languageOf(QStringView text)
{
    qsizetype wide = 0;
    qsizetype traditional = 0;
    qsizetype latin = 0;
    for (const QChar c : text.first(std::min(text.size(), SampleLength))) {
        if (isWideLetter(c.unicode())) {
            ++wide;
            traditional += folded(c.unicode()) != c.unicode() ? 1 : 0;
        } else if (kindOf(c.unicode()) == CharKind::Latin) {
            ++latin;
        }
    }
    if (latin > 4 * wide) {
        return u"en"_s;
    }
    return traditional > 0 && traditional * LeastShare >= wide ? u"zh-Hant"_s : u"zh-Hans"_s;
}

} // namespace jianbao
