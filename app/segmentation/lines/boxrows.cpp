// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/boxrows.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/tablerows.h"
#include "app/text/characters.h"

#include <algorithm>

namespace jianbao::segmentation {

QStringView speakerOf(QStringView text)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 4;
    const QStringView head = text.left(longest + 1);
    const qsizetype colon = std::max(placeOf(u'：', head), placeOf(u':', head));
    const bool isWord = colon >= shortest
                        && std::all_of(head.begin(), head.begin() + colon,
                                       [](QChar c) { return isWideLetter(c.unicode()); });
    return isWord && text.size() > colon + 1 ? head.first(colon) : QStringView();
}

namespace {

/// "长度：340公尺": a word, a colon, and no sentence behind it.
bool isField(QStringView text)
{
    constexpr qsizetype longest = 40;
    const QStringView key = speakerOf(text);
    return !key.isEmpty() && text.size() <= longest && !endsSentence(text);
}

/// Finds what stands in rows though it has no columns: programmes, boxes of figures and of fields.
class RowFinder
{
public:
    RowFinder(QStringView source, const QList<Line> &lines, const PageLayout &layout,
              QList<LineSign> &signs)
        : m_source(source)
        , m_lines(lines)
        , m_layout(layout)
        , m_signs(signs)
    {}

    void run();

private:
    QStringView textOf(int line) const { return m_lines[line].range.in(m_source); }
    /// Whether there is such a line, and no sign is set for it.
    bool isFree(int line) const
    {
        return line >= 0 && line < m_lines.size() && m_signs[line] == LineSign::Text;
    }
    int endOfFields(int first);
    int endOfFigures(int first) const;
    bool isProgramme(int line) const { return isFree(line) && isProgrammeLine(textOf(line)); }
    bool isOverNoText(int line) const;
    int endOfProgramme(int first) const;
    bool begins(int line) const;
    bool isSentence(int first) const;
    bool isFigure(int line) const;

    QStringView m_source;
    const QList<Line> &m_lines;
    const PageLayout &m_layout;
    QList<LineSign> &m_signs;
    int m_overText = 0; // fields before this line stand right over a text
};

/// The line behind a box of fields that begins at `first`; `first` where none does. Two lines with
/// colons are two people who speak in decks, and so are those right over the text.
int RowFinder::endOfFields(int first)
{
    constexpr int fewest = 3;
    const auto goesOn = [this](int line) {
        return isFree(line) && m_lines[line].blanksBefore == 0 && isField(textOf(line));
    };
    if (first < m_overText || !isFree(first) || !isField(textOf(first)) || !goesOn(first + 1)
        || speakerOf(textOf(first)) == speakerOf(textOf(first + 1))) {
        return first;
    }
    int end = first + 1;
    while (goesOn(end)) {
        ++end;
    }
    if (end < m_lines.size() && m_signs[end] == LineSign::DatelineStart) {
        m_overText = end;
        return first;
    }
    return end - first >= fewest ? end : first;
}

/// The line behind a box of words with their figures that begins at `first`; `first` where none
/// does. Two such lines may be a headline and its deck, but for those under the name of a box.
int RowFinder::endOfFigures(int first) const
{
    constexpr int fewest = 3;
    int end = first;
    while (isFree(end) && (end == first || m_lines[end].blanksBefore == 0)
           && isFigureField(textOf(end))) {
        ++end;
    }
    const bool isNamed = first > 0 && m_signs[first - 1] == LineSign::Label;
    const bool isOverText = end < m_lines.size() && m_signs[end] == LineSign::DatelineStart;
    return !isOverText && end - first >= (isNamed ? fewest - 1 : fewest) ? end : first;
}

/// Whether no text stands under the line: neither a dateline, nor right below it a sentence.
bool RowFinder::isOverNoText(int line) const
{
    const int next = line + 1;
    return next >= m_lines.size()
           || (m_signs[next] != LineSign::DatelineStart
               && (m_lines[next].blanksBefore > 0
                   || (!m_layout.ends(next) && !hasClauseMark(textOf(next)))));
}

/// The line behind the programme that begins at `first`; `first` where none does. One time alone
/// opens a headline (19:30 大桥亮灯), but for one under its own title or its day.
int RowFinder::endOfProgramme(int first) const
{
    int end = first;
    while (isProgramme(end)) {
        ++end;
    }
    if (end - first != 1) {
        return end;
    }
    const bool isUnderTitle = isFree(first - 1) && m_lines[first].blanksBefore == 0
                              && !m_layout.ends(first - 1) && isOverNoText(first);
    return isUnderTitle ? end : first;
}

/// Whether something new begins with the line, or it stands under a headline.
bool RowFinder::begins(int line) const
{
    constexpr int widestTitle = 40; // half cells
    return line == 0 || m_lines[line].blanksBefore > 0 || m_layout.ends(line - 1)
           || !isTextSign(m_signs[line - 1])
           || (m_lines[line - 1].width <= widestTitle
               && (line == 1 || m_lines[line - 1].blanksBefore > 0));
}

/// Whether a sentence begins with the line that ends there or a few lines further on. Headlines may
/// hold a comma, but the text under them is as a rule set wider.
bool RowFinder::isSentence(int first) const
{
    constexpr int most = 4;
    const int widest = m_lines[first].width + indent;
    for (int i = first; i < first + most && isFree(i); ++i) {
        const bool goesOn = i == first
                            || (m_lines[i].blanksBefore == 0 && m_lines[i].width <= widest
                                && hasClauseMark(textOf(first)));
        if (!goesOn || m_layout.ends(i)) {
            return goesOn;
        }
    }
    return false;
}

/// A figure alone over the sentence that tells of it. Over a headline it is a part of that one.
bool RowFinder::isFigure(int line) const
{
    return isFree(line) && isLoneFigure(textOf(line)) && isFree(line + 1)
           && m_lines[line + 1].width > 2 * m_lines[line].width && begins(line)
           && isSentence(line + 1);
}

void RowFinder::run()
{
    for (int i = 0; i < m_lines.size();) {
        const int end =
            std::max({endOfFields(i), endOfFigures(i), endOfProgramme(i), isFigure(i) ? i + 1 : i});
        std::fill(m_signs.begin() + i, m_signs.begin() + end, LineSign::TableRow);
        i = std::max(end, i + 1);
    }
}

} // namespace

void findBoxRows(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                 QList<LineSign> &signs)
{
    RowFinder(source, lines, layout, signs).run();
}

} // namespace jianbao::segmentation
