// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/foldedlines.h"

#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

/// Whether a word of datelines ends with `c`: 电, 讯, 报道, 报导, 消息, 专访.
bool endsNewsWord(char16_t before, char16_t c)
{
    switch (c) {
    case u'电':
    case u'讯':
        return true;
    case u'道':
    case u'导':
        return before == u'报';
    case u'息':
        return before == u'消';
    case u'访':
        return before == u'专';
    default:
        return false;
    }
}

} // namespace

FoldedLines::FoldedLines(QStringView source, const QList<Line> &lines)
{
    m_text.reserve(std::size_t(source.size()));
    m_lines.reserve(std::size_t(lines.size()) + 1);
    for (const Line &line : lines) {
        append(line.range.in(source));
    }
    m_lines.push_back({m_text.size(), false, false, 0});
    markOpenings();
}

void FoldedLines::append(QStringView line)
{
    const FoldingTable &fold = foldingTable();
    Place place{m_text.size(), false, false, 0};
    char16_t before = 0;
    for (const QChar character : line) {
        if (isHidden(character.unicode())) {
            place.hasBlank = place.hasBlank || isBlank(character.unicode());
            continue;
        }
        const char16_t c = fold[character.unicode()];
        before = m_text.empty() ? u'\0' : m_text.back();
        m_text.push_back(c);
        if (m_text.size() - place.start <= std::size_t(LineHead::capacity)) {
            place.characters |= FoldedLine::bitOf(c);
        }
        if (endsNewsWord(before, c)) {
            m_newsWords.push_back(m_text.size());
        }
    }
    m_lines.push_back(place);
}

/// The word of datelines may stand on the next line, where the line end cuts the dateline.
void FoldedLines::markOpenings()
{
    auto word = m_newsWords.cbegin();
    for (Place &line : m_lines) {
        while (word != m_newsWords.cend() && *word <= line.start) {
            ++word;
        }
        line.mayOpenNews =
            word != m_newsWords.cend() && *word <= line.start + std::size_t(LineHead::capacity);
    }
    m_newsWords = {};
}

FoldedLine FoldedLines::at(int line) const
{
    const Place &place = m_lines[std::size_t(line)];
    const qsizetype length = qsizetype(m_lines[std::size_t(line) + 1].start - place.start);
    return {
        QStringView(m_text.data() + place.start, std::min<qsizetype>(length, LineHead::capacity)),
        length <= LineHead::capacity, place.hasBlank, place.mayOpenNews, place.characters};
}

} // namespace jianbao::segmentation
