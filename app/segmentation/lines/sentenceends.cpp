// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/sentenceends.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/stories/credits.h"
#include "app/text/characters.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

/// "……完工。（王⏎志）": the credit that closes the text, its bracket opened on the line before.
bool endsCutCredit(QStringView source, const QList<Line> &lines, int line, const NewsWords &words)
{
    constexpr qsizetype longest = 12;
    const QStringView text = lines[line].range.in(source);
    if (line == 0 || lines[line].blanksBefore > 0 || text.size() > longest || text.isEmpty()
        || !isClosingBracket(text.back().unicode()) || text.contains(u'（')) {
        return false;
    }
    const TextRange both{lines[line - 1].range.start, lines[line].range.end};
    return closingCredit(source, both, words).has_value();
}

/// "……改造。（责任单位：省商务厅，⏎各市人民政府）": a remark in brackets behind a sentence.
bool endsWithRemark(QStringView source, TextRange line)
{
    constexpr qsizetype reach = 200;
    if (!isClosingBracket(source[line.end - 1].unicode())) {
        return false;
    }
    int depth = 0;
    for (qsizetype i = line.end - 1; i >= std::max<qsizetype>(0, line.end - reach); --i) {
        const char16_t c = source[i].unicode();
        depth += isClosingBracket(c) ? 1 : isOpeningBracket(c) ? -1 : 0;
        if (depth == 0) {
            return i > 0 && endsSentence(source.first(i).last(std::min<qsizetype>(i, 8)).trimmed());
        }
    }
    return false;
}

/// "图为新桥。王志 摄": no name is too odd behind a sentence and before this word.
bool endsWithPhotographer(QStringView line)
{
    constexpr qsizetype reach = 12;
    return isAmong(line.back(), u"摄攝") && isAmong(u'。', line.last(std::min(line.size(), reach)));
}

/// （编辑：王志）1140922: the code of a wire story behind its last bracket.
bool endsWithCode(QStringView line)
{
    constexpr qsizetype shortest = 5;
    qsizetype end = line.size();
    while (end > 0 && line[end - 1].isDigit()) {
        --end;
    }
    return line.size() - end >= shortest && end > 0
           && (line[end - 1] == u'）' || line[end - 1] == u')');
}

} // namespace

bool endsSentenceOrCredit(QStringView source, const QList<Line> &lines, int line,
                          const NewsWords &words)
{
    const TextRange range = lines[line].range;
    const QStringView text = range.in(source);
    return endsSentence(text) || endsCutCredit(source, lines, line, words)
           || endsWithRemark(source, range) || endsWithCode(text) || endsWithPhotographer(text)
           || closingCredit(source, range, words).has_value();
}

} // namespace jianbao::segmentation
