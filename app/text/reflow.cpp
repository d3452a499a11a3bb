// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/reflow.h"

#include "app/base/codepoints.h"
#include "app/text/characters.h"
#include "app/text/emphasis.h"
#include "app/text/figurerow.h"
#include "app/text/shadowtype.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Headline, deck and byline are printed line by line; a break between two lines is meant.
bool keepsLines(BlockRole role)
{
    return role == BlockRole::Headline || role == BlockRole::Deck || role == BlockRole::Byline;
}

bool mayBeDoubled(BlockRole role)
{
    return keepsLines(role) || role == BlockRole::Caption || role == BlockRole::Label;
}

/// A gap of blanks and zero-width characters between two visible ones, `left` and `right`.
struct Gap
{
    qsizetype left = 0;
    qsizetype right = 0;
    bool hasBlank = false;
    bool hasLineBreak = false;
};

class Reflow
{
public:
    Reflow(QStringView source, MappedText &text)
        : m_source(source)
        , m_text(text)
    {}

    void setCorners(bool corners) { m_corners = corners; }
    /// A row of a table keeps its columns, parted by tabs.
    void setRow(bool isRow) { m_isRow = isRow; }
    void append(BlockRole role, TextRange block, bool continues);

private:
    qsizetype behindMarkdown(TextRange block) const;
    void appendVisible(TextRange run);
    void appendGap(BlockRole role, const Gap &gap);
    bool blankAtLineBreak(BlockRole role, const Gap &gap) const;
    bool blankInLine(BlockRole role, const Gap &gap) const;
    bool isLetterSpaced(const Gap &gap) const;
    bool standsAlone(qsizetype offset) const;
    bool isAroundFigure(const Gap &gap) const;
    bool isVerticalQuoteLine(qsizetype offset) const;
    bool lineHasWideLetters(qsizetype offset) const;
    CharKind kindAt(qsizetype offset) const { return kindOf(m_source[offset].unicode()); }
    std::optional<qsizetype> neighbour(qsizetype offset, int step) const;

    QStringView m_source;
    MappedText &m_text;
    TextRange m_block;
    QList<TextRange> m_leftOut; // second copies of doubled type or marks of emphasis, ascending
    bool m_isRow = false;       // blanks part the columns
    bool m_corners = false;     // the text writes 「」, not “”
};

void Reflow::append(BlockRole role, TextRange block, bool continues)
{
    m_block = block;
    m_leftOut = emphasisMarks(block.in(m_source));
    if (m_leftOut.isEmpty() && mayBeDoubled(role)) {
        m_leftOut = shadowCopies(block.in(m_source));
    }
    block.start =
        keepsLines(role) || role == BlockRole::Label ? behindMarkdown(block) : block.start;
    qsizetype nextCopy = 0;
    qsizetype previous = -1; // the last visible character
    Gap gap;
    for (qsizetype i = block.start; i < block.end;) {
        if (nextCopy < m_leftOut.size() && i >= m_block.start + m_leftOut[nextCopy].start) {
            i = m_block.start + m_leftOut[nextCopy++].end;
            continue;
        }
        if (isHidden(m_source[i].unicode())) {
            gap.hasBlank = gap.hasBlank || !isZeroWidth(m_source[i].unicode());
            gap.hasLineBreak = gap.hasLineBreak || m_source[i] == u'\n';
            ++i;
            continue;
        }
        if (previous >= 0 || continues) {
            gap.left = previous >= 0 ? previous : m_text.sourceOffset(m_text.size() - 1);
            gap.right = i;
            appendGap(previous >= 0 ? role : BlockRole::Body, gap); // before it nothing ended
        }
        const qsizetype stop =
            nextCopy < m_leftOut.size() ? m_block.start + m_leftOut[nextCopy].start : block.end;
        qsizetype end = i + 1;
        while (end < stop && !isHidden(m_source[end].unicode())) {
            ++end;
        }
        appendVisible({i, end});
        previous = end - 1;
        gap = {};
        i = end;
    }
}

/// The place behind "## " at the start of the block.
qsizetype Reflow::behindMarkdown(TextRange block) const
{
    qsizetype i = block.start;
    while (i < block.end && m_source[i] == u'#') {
        ++i;
    }
    return i > block.start && i < block.end ? i : block.start;
}

void Reflow::appendVisible(TextRange run)
{
    const char16_t c = m_source[run.start].unicode();
    if (run.length() == 1 && isVerticalQuote(c) && isVerticalQuoteLine(run.start)) {
        const bool opens = c == u'﹁' || c == u'﹃';
        const bool isDouble = c == u'﹃' || c == u'﹄';
        const QStringView marks = !m_corners ? u"“”" : isDouble ? u"『』" : u"「」";
        m_text.appendReplacement(marks.sliced(opens ? 0 : 1, 1), run);
        return;
    }
    m_text.appendSource(m_source, run);
}

void Reflow::appendGap(BlockRole role, const Gap &gap)
{
    if (gap.left < 0 || !gap.hasBlank) {
        return;
    }
    const bool blank =
        m_isRow || (gap.hasLineBreak ? blankAtLineBreak(role, gap) : blankInLine(role, gap));
    if (blank) {
        const bool inBlock = m_block.contains(gap.left);
        m_text.appendReplacement(m_isRow ? u"\t" : u" ",
                                 {inBlock ? gap.left + 1 : gap.right, gap.right});
    }
}

bool Reflow::blankAtLineBreak(BlockRole role, const Gap &gap) const
{
    const CharKind left = kindAt(gap.left);
    const CharKind right = kindAt(gap.right);
    if (isVerticalQuoteLine(gap.left) || isVerticalQuoteLine(gap.right)) {
        return false;
    }
    if (keepsLines(role)) {
        return !u"，、：；—,:;"_s.contains(m_source[gap.left]);
    }
    const bool wide = left == CharKind::Wide || left == CharKind::WideMark
                      || right == CharKind::Wide || right == CharKind::WideMark;
    if (wide) {
        return false;
    }
    if (left == CharKind::Digit && right == CharKind::Digit) {
        // a number cut by the line end, unless it is a column of numbers
        return !lineHasWideLetters(gap.left) && !lineHasWideLetters(gap.right);
    }
    const bool cutNumber = (left == CharKind::Digit && right == CharKind::Ascii)
                           || (left == CharKind::Ascii && right == CharKind::Digit);
    return !cutNumber && m_source[gap.left] != u'-';
}

bool Reflow::blankInLine(BlockRole role, const Gap &gap) const
{
    const CharKind left = kindAt(gap.left);
    const CharKind right = kindAt(gap.right);
    if (left == CharKind::Wide && right == CharKind::Wide) {
        return !isLetterSpaced(gap);
    }
    if (keepsLines(role)) {
        return !u"，。、：；！？”’）》」』】,.:;!?)"_s.contains(m_source[gap.right])
               && !isAroundFigure(gap);
    }
    const bool wide = left == CharKind::Wide || left == CharKind::WideMark
                      || right == CharKind::Wide || right == CharKind::WideMark;
    const bool beforeUnit = left == CharKind::Digit && (m_source[gap.right] == u'%');
    return !wide && !beforeUnit;
}

/// One of the blanks on both sides of a figure, 增至 18 %: some converters set them; a blank that
/// parts the phrases of a headline stands on one side.
bool Reflow::isAroundFigure(const Gap &gap) const
{
    const bool isBehind = kindAt(gap.left) == CharKind::Digit;
    if (isBehind == (kindAt(gap.right) == CharKind::Digit)) {
        return false;
    }
    const int step = isBehind ? -1 : 1;
    qsizetype i = isBehind ? gap.left : gap.right;
    while (m_block.contains(i)
           && (kindAt(i) == CharKind::Digit || m_source[i] == u'.' || m_source[i] == u',')) {
        i += step;
    }
    if (!m_block.contains(i) || m_source[i] == u'\n' || !isHidden(m_source[i].unicode())) {
        return false;
    }
    const std::optional<qsizetype> beyond = neighbour(i - step, step);
    return !beyond || kindAt(*beyond) != CharKind::Digit; // a score, 3 2
}

/// The nearest visible character of the block before (step -1) or behind the offset in its line;
/// a few blanks are stepped over.
std::optional<qsizetype> Reflow::neighbour(qsizetype offset, int step) const
{
    constexpr int reach = 4;
    for (int n = 1; n <= reach; ++n) {
        const qsizetype i = offset + n * step;
        if (!m_block.contains(i) || m_source[i] == u'\n') {
            return {};
        }
        if (!isHidden(m_source[i].unicode())) {
            return i;
        }
    }
    return {};
}

/// An ideograph with blanks or the ends of the line on both sides.
bool Reflow::standsAlone(qsizetype offset) const
{
    const auto open = [this](qsizetype i) {
        return !m_block.contains(i) || isHidden(m_source[i].unicode());
    };
    return kindAt(offset) == CharKind::Wide && open(offset - 1) && open(offset + 1);
}

/// Justification spreads 紧盯安全数 to 紧 盯 安 全 数: three single characters in a row, or two
/// that are the whole line. A blank between words (two names) is no such gap.
bool Reflow::isLetterSpaced(const Gap &gap) const
{
    if (!m_block.contains(gap.left) || !standsAlone(gap.left) || !standsAlone(gap.right)) {
        return false;
    }
    const std::optional<qsizetype> before = neighbour(gap.left, -1);
    const std::optional<qsizetype> behind = neighbour(gap.right, 1);
    if (!before && !behind) {
        return true;
    }
    return (before && standsAlone(*before)) || (behind && standsAlone(*behind));
}

bool Reflow::isVerticalQuoteLine(qsizetype offset) const
{
    if (!isVerticalQuote(m_source[offset].unicode())) {
        return false;
    }
    const auto foreign = [this, offset](std::optional<qsizetype> other) {
        return other && m_source[*other] != m_source[offset];
    };
    return !foreign(neighbour(offset, -1)) && !foreign(neighbour(offset, 1));
}

bool Reflow::lineHasWideLetters(qsizetype offset) const
{
    constexpr qsizetype reach = 40;
    const auto wideIn = [this](qsizetype i, qsizetype end, qsizetype step) {
        for (; i != end && m_block.contains(i) && m_source[i] != u'\n'; i += step) {
            if (kindAt(i) == CharKind::Wide) {
                return true;
            }
        }
        return false;
    };
    return wideIn(offset, offset - reach, -1) || wideIn(offset, offset + reach, 1);
}

/// Whether the text quotes with 「」: the marks of vertical type are read accordingly.
bool writesCorners(const QList<Block> &blocks, QStringView source)
{
    const bool vertical = std::any_of(blocks.begin(), blocks.end(), [source](const Block &block) {
        const QStringView text = block.range.in(source);
        return keepsLines(block.role) && std::any_of(text.begin(), text.end(), [](QChar c) {
                   return isVerticalQuote(c.unicode());
               });
    });
    return vertical && std::any_of(blocks.begin(), blocks.end(), [source](const Block &block) {
               return block.range.in(source).contains(u'「');
           });
}

/// A paragraph of one line, which may be a row of a table; empty where it is none.
TextRange lineOf(const Block &block, QStringView source)
{
    const bool isLine = block.role == BlockRole::Body && !block.range.in(source).contains(u'\n');
    return isLine ? block.range : TextRange();
}

/// Which blocks are the rows of tables: rows of figures with another one, or with the head of the
/// columns, beside them. A line alone may be a sentence whose number a blank has broken.
QList<bool> rowsAmong(const QList<Block> &blocks, QStringView source)
{
    QList<bool> rows(blocks.size(), false);
    TextRange above;
    qsizetype columnsAbove = 0; // figures stand in them
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextRange line = lineOf(blocks[i], source);
        const qsizetype columns = figureRow(source, line).size();
        const bool isBelowRow = columns > 0 && columns == columnsAbove;
        const bool isBelowHead = columns > 0 && columnsAbove == 0 && above.length() < LongestRow
                                 && cellsIn(source, above).size() == columns;
        if (isBelowRow || isBelowHead) {
            rows[i] = true;
            rows[i - 1] = true;
        }
        above = line;
        columnsAbove = columns;
    }
    return rows;
}

bool continuesParagraph(const Block &block, const QList<ReadingText::Part> &parts,
                        QStringView source)
{
    const bool mayGoOn = block.role == BlockRole::Body || block.role == BlockRole::Headline
                         || block.role == BlockRole::Deck || block.role == BlockRole::Subhead;
    return mayGoOn && !parts.isEmpty() && parts.last().role == block.role
           && goesOnWithBlock(block, source);
}

} // namespace

ReadingText readingText(const QList<Block> &blocks, QStringView source)
{
    ReadingText reading;
    Reflow reflow(source, reading.text);
    reflow.setCorners(writesCorners(blocks, source));
    const QList<bool> rows = rowsAmong(blocks, source);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.role == BlockRole::Ghost) {
            continue;
        }
        reflow.setRow(rows[i]);
        const bool continues = continuesParagraph(block, reading.parts, source);
        if (!reading.parts.isEmpty() && !continues) {
            reading.text.appendReplacement(u"\n", {block.range.start, block.range.start});
        }
        const qsizetype start = reading.text.size();
        reflow.append(block.role, block.range, continues);
        reading.parts.append({block.role, block.range, {start, reading.text.size()}});
    }
    return reading;
}

bool goesOnWithBlock(const Block &block, QStringView source)
{
    return !block.range.isEmpty() && source[block.range.start] == u'\n';
}

QString readingTextOf(BlockRole role, TextRange range, QStringView source)
{
    return readingText({{role, range}}, source).text.text();
}

QString onOneLine(QStringView passage)
{
    return readingTextOf(BlockRole::Body, {0, passage.size()}, passage);
}

QString firstWordsOf(TextRange range, QStringView source)
{
    constexpr qsizetype length = 24;
    constexpr qsizetype reach = 200;
    const qsizetype end = characterEnd(source, std::min(range.end, range.start + reach));
    const QString words = readingTextOf(BlockRole::Body, {range.start, end}, source).simplified();
    return words.left(characterStart(words, length));
}

} // namespace jianbao
