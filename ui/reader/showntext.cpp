// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/showntext.h"

#include "app/base/codepoints.h"
#include "app/model/names.h"
#include "app/text/linestarts.h"
#include "app/text/reflow.h"
#include "app/text/visibletext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Line
{
    TextRange range; // without its line feed
    bool own = false;
};

/// The lines of the source; those that hold a part of the article are its own.
QList<Line> linesOf(const Article &article, const QString &source)
{
    QList<TextRange> blocks;
    for (const Block &block : article.blocks) {
        blocks.append(block.range);
    }
    std::sort(blocks.begin(), blocks.end());
    QList<Line> lines;
    qsizetype next = 0;
    for (qsizetype start = 0; start < source.size();) {
        qsizetype end = source.indexOf(u'\n', start);
        end = end < 0 ? source.size() : end;
        while (next < blocks.size() && blocks[next].end <= start) {
            ++next;
        }
        const bool own = next < blocks.size() && blocks[next].intersects({start, end});
        lines.append({{start, end}, own});
        start = end + 1;
    }
    return lines;
}

/// What the page lays out and paints as one thing. Chromium paints nothing of a block of millions
/// of characters, and each change of a mark costs as much as the whole block.
constexpr qsizetype LongestBlock = 5000;

bool endsSentenceAt(QStringView text, qsizetype end)
{
    const auto closes = [&](qsizetype at) { return u"”’』」）)》"_s.contains(text[at]); };
    if (end < text.size() && closes(end)) {
        return false;
    }
    qsizetype last = end - 1;
    while (last > 0 && closes(last)) {
        --last;
    }
    return u"。！？!?；;"_s.contains(text[last]);
}

/// Whether a text may be cut here: within no pair, no sign with its marks and no number.
bool mayCut(QStringView text, qsizetype at)
{
    return !text[at].isLowSurrogate() && !text[at].isMark()
           && !(text[at].isDigit() && text[at - 1].isDigit());
}

/// Where the first part of a long block ends: behind a sentence where one ends in time.
qsizetype partEnd(QStringView text, TextRange block)
{
    const qsizetype furthest = block.start + LongestBlock;
    for (qsizetype end = furthest; end > block.start + LongestBlock / 2; --end) {
        if (endsSentenceAt(text, end)) {
            return end;
        }
    }
    qsizetype end = furthest;
    while (end < block.end && !mayCut(text, end)) {
        ++end;
    }
    return end;
}

/// Whether white space that stands here in the source holds a line break.
bool breaksLine(qsizetype sourceOffset, QStringView source)
{
    for (qsizetype i = sourceOffset; i >= 0 && i < source.size() && source[i].isSpace(); ++i) {
        if (source[i] == u'\n') {
            return true;
        }
    }
    return false;
}

bool isWithinNumber(QStringView text, qsizetype blank)
{
    return blank > 0 && blank + 1 < text.size() && text[blank - 1].isDigit()
           && text[blank + 1].isDigit();
}

/// The shown text of a block. A blank that stands for a line break is one again (the style sheet
/// decides where it breaks the line: in headlines it was meant), and one within a number does not
/// let the number break. Offsets stay what they are.
QString typeset(const MappedText &text, TextRange block, QStringView source)
{
    QString shown = withInvisibleShown(block.in(text.text()).toString()); // of the same length
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i] == u' ' && breaksLine(text.sourceOffset(block.start + i), source)) {
            shown[i] = u'\n';
        } else if (shown[i] == u' ' && isWithinNumber(shown, i)) {
            shown[i] = QChar::Nbsp;
        }
    }
    return shown;
}

/// Whether a block is set in so few lines that each break is seen.
bool isHeading(const QString &role, qsizetype length)
{
    constexpr qsizetype longest =
        300; // characters; a longer one was taken for a heading by mistake

    static const QSet<QString> headings{nameOf(BlockRole::Headline), nameOf(BlockRole::Deck),
                                        nameOf(BlockRole::Subhead)};
    return length <= longest && headings.contains(role);
}

QJsonArray lineStartsJson(const QString &text)
{
    QJsonArray starts;
    for (const qsizetype start : lineStarts(text)) {
        starts.append(start);
    }
    return starts;
}

} // namespace

ShownText ShownText::reading(const Article &article, const QString &source)
{
    ShownText shown;
    shown.m_source = source;
    ReadingText reading = readingText(article.blocks, source);
    shown.m_text = std::move(reading.text);
    for (const ReadingText::Part &part : reading.parts) {
        const bool goesOn =
            !shown.m_blocks.isEmpty() && shown.m_blocks.last().shown.end == part.derived.start;
        if (goesOn) {
            shown.m_blocks.last().shown.end = part.derived.end;
        } else {
            shown.m_blocks.append({nameOf(part.role), part.derived});
        }
    }
    shown.partLongBlocks();
    return shown;
}

ShownText ShownText::lines(const Article &article, const QString &source)
{
    constexpr qsizetype context = 2; // foreign lines shown beside own ones
    const QList<Line> lines = linesOf(article, source);
    ShownText shown;
    shown.m_source = source;
    for (qsizetype i = 0; i < lines.size();) {
        if (lines[i].own) {
            shown.appendLine(lines[i].range, static_cast<int>(i) + 1, false);
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < lines.size() && !lines[end].own) {
            ++end;
        }
        const qsizetype firstLeftOut = i == 0 ? 0 : std::min(i + context, end);
        const qsizetype lastLeftOut =
            end == lines.size() ? end : std::max(end - context, firstLeftOut);
        for (; i < end; ++i) {
            if (i == firstLeftOut && lastLeftOut > firstLeftOut) {
                shown.appendGap(static_cast<int>(lastLeftOut - firstLeftOut));
                i = lastLeftOut - 1;
                continue;
            }
            shown.appendLine(lines[i].range, static_cast<int>(i) + 1, true);
        }
    }
    shown.partLongBlocks();
    return shown;
}

/// The parts of a long block follow one another as blocks of the same role; only the first one has
/// the number of the line.
void ShownText::partLongBlocks()
{
    QList<ShownBlock> parted;
    for (ShownBlock block : std::as_const(m_blocks)) {
        while (block.shown.length() > LongestBlock) {
            const qsizetype end = partEnd(m_text.text(), block.shown);
            if (end == block.shown.end) {
                break; // a single sign with very many marks
            }
            parted.append(block);
            parted.last().shown.end = end;
            block.shown.start = end;
            block.line = 0;
        }
        parted.append(block);
    }
    m_blocks = std::move(parted);
}

void ShownText::appendLine(TextRange line, int number, bool foreign)
{
    const qsizetype start = m_text.size();
    const bool hasLineFeed = line.end < m_source.size();
    m_text.appendSource(m_source, {line.start, line.end + (hasLineFeed ? 1 : 0)});
    m_blocks.append({u"line"_s, {start, start + line.length()}, number, 0, foreign});
}

void ShownText::appendGap(int lines)
{
    m_blocks.append({u"gap"_s, {m_text.size(), m_text.size()}, 0, lines, true});
}

QList<TextRange> ShownText::toSource(TextRange shown) const
{
    const QString &text = m_text.text();
    return m_text.toSource({characterStart(text, shown.start), characterEnd(text, shown.end)},
                           m_source);
}

qsizetype ShownText::sourceOffset(qsizetype shown) const
{
    for (qsizetype i = shown; i < m_text.size(); ++i) {
        const qsizetype offset = m_text.sourceOffset(i);
        if (offset >= 0) {
            return offset;
        }
    }
    return m_text.pieces().isEmpty() ? 0 : m_text.pieces().last().source.end;
}

qsizetype ShownText::shownOffset(qsizetype sourceOffset) const
{
    qsizetype nearest = std::max<qsizetype>(0, m_text.size() - 1);
    qsizetype distance = m_source.size() + 1;
    for (const MappedText::Piece &piece : m_text.pieces()) {
        if (piece.source.contains(sourceOffset)) {
            const qsizetype inside = sourceOffset - piece.source.start;
            return std::min(piece.derived.start + inside, piece.derived.end - 1);
        }
        const qsizetype behind = piece.source.start - sourceOffset;
        if (behind >= 0 && behind < distance && !piece.source.isEmpty()) {
            distance = behind;
            nearest = piece.derived.start;
        }
    }
    return nearest;
}

qsizetype ShownText::textStart() const
{
    static const QSet<QString> head{nameOf(BlockRole::Label), nameOf(BlockRole::Headline),
                                    nameOf(BlockRole::Deck), nameOf(BlockRole::Byline)};
    const auto first =
        std::find_if(m_blocks.cbegin(), m_blocks.cend(),
                     [](const ShownBlock &block) { return !head.contains(block.role); });
    return first == m_blocks.cend() ? m_text.size() : first->shown.start;
}

QJsonArray ShownText::toJson(qsizetype first, qsizetype end) const
{
    QJsonArray blocks;
    for (const ShownBlock &block : m_blocks.sliced(first, end - first)) {
        QString text = typeset(m_text, block.shown, m_source);
        if (block.leftOut > 0) {
            text = QCoreApplication::translate("ShownText", "%n line(s) of other articles", nullptr,
                                               block.leftOut);
        }
        QJsonObject json{{u"role"_s, block.role}, {u"text"_s, text}, {u"line"_s, block.line}};
        if (isHeading(block.role, text.size())) {
            json.insert(u"lineStarts"_s, lineStartsJson(text));
        }
        blocks.append(json);
    }
    return blocks;
}

QJsonArray ShownText::outline() const
{
    QJsonArray outline;
    for (const ShownBlock &block : m_blocks) {
        outline.append(block.shown.start);
        outline.append(block.shown.length());
        outline.append(block.leftOut > 0 ? 2 : block.foreign ? 1 : 0);
    }
    return outline;
}

qsizetype ShownText::sliceEnd(qsizetype first, qsizetype length) const
{
    if (first >= m_blocks.size()) {
        return m_blocks.size();
    }
    const qsizetype enough = m_blocks[first].shown.start + length;
    const auto last =
        std::find_if(m_blocks.cbegin() + first, m_blocks.cend(),
                     [enough](const ShownBlock &block) { return block.shown.end >= enough; });
    return std::min(m_blocks.size(), last - m_blocks.cbegin() + 1);
}

TextRange ShownText::rangeOf(qsizetype first, qsizetype end) const
{
    return first < end ? TextRange{m_blocks[first].shown.start, m_blocks[end - 1].shown.end}
                       : TextRange();
}

} // namespace jianbao
