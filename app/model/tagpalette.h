// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <algorithm>

namespace jianbao {

/// Colours offered for tags ("#rrggbb"), told apart on paper white and on the dark page. The first
/// five are the lanes of the design tokens.
inline QStringList tagPalette()
{
    using namespace Qt::StringLiterals;
    return {u"#c98a00"_s, u"#2f8a43"_s, u"#2b6cc4"_s, u"#8048b5"_s, u"#c23b4b"_s, u"#0f8a8a"_s,
            u"#b4561c"_s, u"#6b7a1e"_s, u"#b03a86"_s, u"#4b5bd0"_s, u"#7a5a3a"_s, u"#5f6b78"_s};
}

/// Whether a text is a colour as a tag has it: "#rrggbb" in lower case.
inline bool isTagColour(QStringView text)
{
    const auto isHex = [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
    };
    return text.size() == 7 && text.front() == u'#'
           && std::all_of(text.begin() + 1, text.end(), isHex);
}

} // namespace jianbao
