// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/foldedlines.h"

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

/// Says no to most characters.
bool mayEndNewsWord(char16_t c)
{
    constexpr quint64 endings = FoldedLine::bitOf(u'电') | FoldedLine::bitOf(u'讯')
                                | FoldedLine::bitOf(u'道') | FoldedLine::bitOf(u'导')
                                | FoldedLine::bitOf(u'息') | FoldedLine::bitOf(u'访');
    return (endings & FoldedLine::bitOf(c)) != 0;
}

} // namespace

FoldedLines::FoldedLines(QStringView source, const QList<Line> &lines)
{
    m_text.resize(std::size_t(source.size()));
    m_lines.reserve(std::size_t(lines.size()) + 1);
    std::size_t end = 0;
    for (const Line &line : lines) {
        end = append(line.range.in(source), end);
    }
    m_lines.push_back({end, false, false, 0});
    markOpenings();
}

/// Writes the line at `start` of the text; gives its end.
std::size_t FoldedLines::append(QStringView line, std::size_t start)
{
    const char16_t *const fold = foldingTable().data();
    char16_t *const text = m_text.data();
    std::size_t end = start;
    Place place{start, false, false, 0};
    for (const QChar character : line) {
        const char16_t written = character.unicode();
        if (isHidden(written)) {
            place.hasBlank = place.hasBlank || isBlank(written);
            continue;
        }
        const char16_t c = fold[written];
        if (mayEndNewsWord(c) && endsNewsWord(end > 0 ? text[end - 1] : u'\0', c)) {
            m_newsWords.push_back(end + 1);
        }
        text[end++] = c;
    }
    const std::size_t seen = std::min(end, start + std::size_t(LineHead::capacity));
    for (std::size_t i = start; i < seen; ++i) {
        place.characters |= FoldedLine::bitOf(text[i]);
    }
    m_lines.push_back(place);
    return end;
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
