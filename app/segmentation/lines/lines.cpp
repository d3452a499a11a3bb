// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/lines.h"

#include "app/base/characterfilter.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>
#include <limits>

namespace jianbao::segmentation {

namespace {

int cellsOf(char16_t c)
{
    if (isHidden(c) && !isBlank(c)) {
        return 0; // a zero-width blank, a soft hyphen
    }
    return c >= 0x2E80 || (c >= 0x2010 && c <= 0x2027) ? 2 : 1;
}

/// The line without the blanks at its ends; its width is filled in too.
Line trimmedLine(QStringView source, TextRange range)
{
    const auto isOuter = [source](qsizetype i) { return isHidden(source[i].unicode()); };
    Line line;
    while (range.start < range.end && isOuter(range.start)) {
        line.isIndented = line.isIndented || isBlank(source[range.start].unicode());
        ++range.start;
    }
    while (range.end > range.start && isOuter(range.end - 1)) {
        --range.end;
    }
    line.range = range;
    qint64 width = 0;
    qint64 marks = 0;
    for (qsizetype i = range.start; i < range.end; ++i) {
        const char16_t c = source[i].unicode();
        const bool isIdeograph = c >= 0x3400 && c <= 0x9FFF;
        width += isIdeograph ? 2 : cellsOf(c);
        marks += !isIdeograph && isWideMark(c) ? 1 : 0;
    }
    line.slack = int(std::min<qint64>(marks, std::numeric_limits<int>::max()));
    line.width = int(std::min<qint64>(width, std::numeric_limits<int>::max()));
    return line;
}

bool isClosingMark(char16_t c)
{
    return c == u'”' || c == u'’' || c == u'』' || c == u'」' || c == u'）' || c == u')'
           || c == u'"' || c == u'】' || c == u'〕' || c == u'》' || c == u'﹄' || c == u'﹂';
}

} // namespace

QList<Line> linesOf(QStringView source)
{
    QList<Line> lines;
    int blanks = 0;
    qsizetype start = 0;
    while (start < source.size()) {
        const qsizetype lineFeed = source.indexOf(u'\n', start);
        const qsizetype end = lineFeed < 0 ? source.size() : lineFeed;
        Line line = trimmedLine(source, {start, end});
        start = end + 1;
        if (line.range.isEmpty()) {
            ++blanks;
            continue;
        }
        line.blanksBefore = std::exchange(blanks, 0);
        lines.append(line);
    }
    return lines;
}

LineHead::LineHead(QStringView source, TextRange range)
{
    const FoldingTable &fold = foldingTable();
    for (qsizetype i = range.start; i < range.end; ++i) {
        const char16_t c = source[i].unicode();
        if (isHidden(c)) {
            continue;
        }
        if (m_size == capacity) {
            m_isWhole = false;
            return;
        }
        m_text[m_size++] = fold[c];
    }
}

bool hasClauseMark(QStringView text)
{
    static constexpr CharacterFilter marks(u"，。；、,;");
    return marks.isIn(text);
}

namespace {

/// Whether the ASCII mark stands behind Chinese text and before no digit or Latin letter.
bool isChineseMark(QStringView text, qsizetype i)
{
    const auto isAscii = [](QChar c) { return c < QChar(0x80) && c.isLetterOrNumber(); };
    const bool isBehind = i > 0 && !isAscii(text[i - 1]) && !text[i - 1].isSpace();
    return isBehind && (i + 1 == text.size() || !isAscii(text[i + 1]));
}

bool holdsMark(QStringView text, char16_t wide, char16_t narrow)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == wide || (text[i] == narrow && isChineseMark(text, i))) {
            return true;
        }
    }
    return false;
}

} // namespace

bool hasComma(QStringView text)
{
    return holdsMark(text, u'，', u',');
}

bool hasFullStop(QStringView text)
{
    return holdsMark(text, u'。', u'.');
}

bool isClosingLine(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isAmong(c, u"”’」』》");
    });
}

bool isOpeningLine(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isAmong(c, u"“‘「『《");
    });
}

bool endsSentence(QStringView text)
{
    constexpr int reach = 4;
    qsizetype i = text.size() - 1;
    for (int n = 0; n < reach && i >= 0 && isClosingMark(text[i].unicode()); ++n) {
        --i;
    }
    if (i < 0) {
        return false;
    }
    const char16_t c = text[i].unicode();
    const bool fullStop = c == u'.' && i > 0 && kindOf(text[i - 1].unicode()) != CharKind::Digit;
    return fullStop || c == u'。' || c == u'！' || c == u'？' || c == u'!' || c == u'?' || c == u'…'
           || c == u'｡' || c == u'．';
}

} // namespace jianbao::segmentation
