// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/credits.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/lines.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

/// A bracket at the end of a paragraph holds names, not a remark such as （完） or （含税）.
bool areNames(const Credit &credit, const NewsWords &words)
{
    if (credit.names.isEmpty() && !credit.hasRole) {
        return false;
    }
    return std::all_of(credit.names.begin(), credit.names.end(), [&](const QString &name) {
        const bool plausible = name.size() <= 4 || name.contains(u'·');
        return (credit.hasRole || plausible)
               && !NewsWords::begins(words.remarks, foldedForMatching(name))
               && !finishesWith(name, u"单位") && !finishesWith(name, u"部门")
               && !finishesWith(name, u"單位");
    });
}

/// Whether every bracket is closed: a line out of "（记者⏎王志）近日…" is no credit.
bool isBalanced(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += isOpeningBracket(c.unicode()) ? 1 : isClosingBracket(c.unicode()) ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

/// "（记者王志）口岸今年⏎…": text runs on behind the brackets; a credit line would say 摄 there.
bool runsOnBehindBrackets(const Passage &passage, const NewsWords &words)
{
    if (passage.folded.isEmpty() || !isOpeningBracket(passage.folded.front().unicode())) {
        return false;
    }
    const TextRange inner = bracketed(passage, 0);
    if (inner.start < 0 || inner.end + 1 >= passage.folded.size()) {
        return false;
    }
    const std::optional<Credit> rest =
        parseCredit(passage, {inner.end + 1, passage.folded.size()}, words);
    return !rest || !rest->hasRole;
}

/// （作者单位：北方大学）, （作者系…）
bool tellsOfAuthor(QStringView text)
{
    while (!text.isEmpty() && isOpeningBracket(text.front().unicode())) {
        text = text.sliced(1);
    }
    for (const QStringView word : {u"作者单位", u"作者系", u"作者为", u"作者是", u"本文作者"}) {
        if (text.startsWith(word)) {
            return true;
        }
    }
    return false;
}

/// （编辑：王志）: who read the text and did not write it.
bool namesEditors(QStringView bracket)
{
    const QString text = foldedForMatching(bracket.sliced(1)).remove(u' ').remove(u'\n');
    return beginsWith(text, u"编辑") || beginsWith(text, u"责编") || beginsWith(text, u"责任编辑")
           || beginsWith(text, u"核稿") || beginsWith(text, u"校对");
}

/// "……。 王志 摄", "……。新华社发"
std::optional<Credit> trailingPhotoCredit(QStringView source, TextRange paragraph,
                                          const NewsWords &words)
{
    constexpr qsizetype longest = 30;
    if (!isAmong(source[paragraph.end - 1], u"摄攝图圖影发發")) {
        return {};
    }
    qsizetype start = paragraph.end - 1;
    const qsizetype stop = std::max(paragraph.start, paragraph.end - longest);
    while (start > stop && !isAmong(source[start - 1], u"。！？”」")) {
        --start;
    }
    if (start <= stop) {
        return {};
    }
    const std::optional<Credit> credit = parseCreditLine(source, {start, paragraph.end}, words);
    return credit && credit->isPhoto ? credit : std::nullopt;
}

} // namespace

std::optional<Credit> parseCreditLine(QStringView source, TextRange line, const NewsWords &words)
{
    if (line.length() > longestCredit) {
        return {};
    }
    const Passage passage = passageOf(source, line, longestCredit + 1);
    const auto isClauseMark = [](QChar c) { return isAmong(c, u",。?!;\u201c"); };
    if (std::any_of(passage.folded.begin(), passage.folded.end(), isClauseMark)
        || !isBalanced(passage.folded) || runsOnBehindBrackets(passage, words)) {
        return {};
    }
    if (tellsOfAuthor(passage.folded)) {
        return Credit{{}, {}, false, false, true};
    }
    std::optional<Credit> credit = parseCredit(passage, {0, passage.raw.size()}, words);
    const bool inBrackets = !passage.folded.isEmpty()
                            && isOpeningBracket(passage.folded.front().unicode())
                            && isClosingBracket(passage.folded.back().unicode());
    const bool accepted = credit && areNames(*credit, words) && (credit->hasRole || inBrackets);
    return accepted ? credit : std::nullopt;
}

std::optional<Credit> closingCredit(QStringView source, TextRange paragraph, const NewsWords &words)
{
    if (paragraph.isEmpty()) {
        return {};
    }
    if (!isClosingBracket(source[paragraph.end - 1].unicode())) {
        return trailingPhotoCredit(source, paragraph, words);
    }
    constexpr qsizetype reach = 60;
    qsizetype open = paragraph.end - 2;
    const qsizetype stop = std::max(paragraph.start, paragraph.end - reach);
    while (open > stop && !isOpeningBracket(source[open].unicode())) {
        --open;
    }
    if (open <= stop || !endsSentence(TextRange{stop, open}.in(source).trimmed())) {
        return {};
    }
    const TextRange bracket{open, paragraph.end};
    if (bracket.in(source).contains(u"读者") || bracket.in(source).contains(u"讀者")) {
        return {}; // whose letter it is
    }
    return namesEditors(bracket.in(source)) ? std::nullopt
                                            : parseCreditLine(source, bracket, words);
}

} // namespace jianbao::segmentation
