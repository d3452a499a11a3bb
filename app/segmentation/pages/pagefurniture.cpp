// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/pages/pagefurniture.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/stories/passage.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

bool isBullet(char16_t c)
{
    constexpr char16_t First = 0x2022; // but for the asterisk; ideographs lie beyond the last one
    constexpr char16_t Last = 0x2731;
    return c == u'*' || (c >= First && c <= Last && isAmong(c, u"□■●◆◎▲△○◇★☆※•►▶◤◢▍▌▎▇▣◪⊙☉✦✱"));
}

bool isNumeral(char16_t c)
{
    return c < 0x80 ? c >= u'0' && c <= u'9' : isAmong(c, u"〇○零一二三四五六七八九十百");
}

qsizetype skipNumerals(QStringView text, qsizetype i)
{
    while (i < text.size() && isNumeral(text[i].unicode())) {
        ++i;
    }
    return i;
}

QStringView withoutBullets(QStringView text)
{
    const auto isOuter = [](char16_t c) {
        return isBullet(c) || isOpeningBracket(c) || isAmong(QChar(c), u">-—→….");
    };
    while (!text.isEmpty() && isOuter(text.front().unicode())) {
        text = text.sliced(1);
    }
    return text;
}

bool endsLikePaper(QStringView text, const NewsWords &words)
{
    const auto end = words.paperNames.longestBefore(text, text.size());
    return end && end.entry->kind == PaperName::Kind::Name;
}

bool isJump(QStringView text, const NewsWords &words)
{
    constexpr qsizetype longestTarget = 12;
    text = withoutBullets(text);
    const auto verb = words.jumps.longestAt(text, 0);
    const QStringView target = verb ? text.sliced(verb.length) : QStringView();
    const qsizetype page = target.indexOf(u'版');
    if (page < 0 || page > longestTarget || target.size() > longestTarget) {
        return false;
    }
    const bool numbered = std::any_of(target.begin(), target.begin() + page, [](QChar c) {
        return isNumeral(c.unicode()) || (c >= u'A' && c <= u'H');
    });
    return numbered || beginsWith(target, u"头版");
}

bool continuesElsewhere(QStringView text, const NewsWords &words)
{
    const auto verb = words.jumps.longestAt(withoutBullets(text), 0);
    return verb && verb.entry->kind == JumpWord::Kind::Back;
}

namespace {

/// 主编王小明，副主编…: behind a comma stands another of the words.
bool listsMore(QStringView text, const NewsWords &words)
{
    for (qsizetype i = text.indexOf(u','); i >= 0; i = text.indexOf(u',', i + 1)) {
        if (words.imprints.longestAt(text, i + 1)) {
            return true;
        }
    }
    return false;
}

/// 零售管理协会主席指出，…: prose that begins with one of the words, not 零售每份1元 nor 社长：….
bool goesOnAsProse(QStringView text, qsizetype word, const NewsWords &words)
{
    constexpr qsizetype shortest = 12;
    constexpr QStringView prices = u"每价份";
    return text.size() > shortest && word < text.size() && isWideLetter(text[word].unicode())
           && !isNumeral(text[word].unicode()) && !isAmong(text[word], prices)
           && (text.contains(u',') || text.contains(u'。')) && !text.contains(u':')
           && !holdsWord(text, u"电话") && !listsMore(text, words);
}

} // namespace

bool isImprint(QStringView text, const NewsWords &words)
{
    const QStringView bare = withoutBullets(text);
    if (const auto first = words.imprints.longestAt(bare, 0)) {
        return first.entry->kind == ImprintWord::Kind::Anywhere
               || !goesOnAsProse(bare, first.length, words);
    }
    if (text.contains(u'。') || text.contains(u',')) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto word = words.imprints.longestAt(text, i);
        if (word && word.entry->kind == ImprintWord::Kind::Anywhere) {
            return true;
        }
    }
    return false;
}

namespace {

/// 国际简讯, 体育短波: two names of columns make one.
bool isComposedLabel(QStringView text, const NewsWords &words)
{
    constexpr qsizetype longest = 8;
    const auto first = words.columnLabels.longestAt(text, 0);
    return first && text.size() <= longest && first.length < text.size()
           && NewsWords::is(words.columnLabels, text.sliced(first.length));
}

} // namespace

bool isLabel(QStringView text, const NewsWords &words)
{
    constexpr qsizetype longest = 11;
    if (NewsWords::is(words.columnLabels, text)) {
        return true;
    }
    QStringView bare = withoutBullets(text);
    while (!bare.isEmpty()
           && (isClosingBracket(bare.back().unicode()) || isBullet(bare.back().unicode()))) {
        bare.chop(1);
    }
    if (NewsWords::is(words.columnLabels, bare)) {
        return true;
    }
    if (isComposedLabel(bare, words)) {
        return true;
    }
    const qsizetype dot = std::max(text.indexOf(u'·'), text.indexOf(u'•'));
    return dot >= 2 && dot + 1 < text.size() && text.size() <= longest
           && std::all_of(text.begin(), text.end(), [](QChar c) {
                  return kindOf(c.unicode()) == CharKind::Wide || c == u'·' || c == u'•';
              });
}

bool endsLikeColumn(QStringView text, const NewsWords &words)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 5;
    return text.size() >= shortest && text.size() <= longest
           && std::all_of(text.begin(), text.end(),
                          [](QChar c) { return isWideLetter(c.unicode()); })
           && NewsWords::ends(words.columnEndings, text);
}

bool namesBody(QStringView line, const NewsWords &words)
{
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longest = 30;
    if (line.size() < shortest || line.size() > longest) {
        return false;
    }
    const QString name = foldedForMatching(line);
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return isWideLetter(c.unicode()) || isAmong(c, u"()"); })
           && NewsWords::ends(words.issuers, name);
}

bool isQuoteSource(QStringView text)
{
    constexpr qsizetype longest = 40;
    const auto stops = [](QChar c) { return isAmong(c, u"。！？；\n"); };
    return beginsWith(text, u"——") && text.size() <= longest
           && std::none_of(text.begin(), text.end(), stops);
}

bool isCouplet(QStringView line)
{
    constexpr qsizetype shortestHalf = 5;
    const QStringView text = line.trimmed();
    const qsizetype gap = text.indexOf(u' ');
    const auto isOfHalf = [](QChar c) {
        return isWideLetter(c.unicode()) || c.isDigit() || isAmong(c, u"、“”「」%");
    };
    return gap >= shortestHalf && gap == text.lastIndexOf(u' ') && text.size() - gap > shortestHalf
           && isWideLetter(text[gap - 1].unicode()) && isWideLetter(text[gap + 1].unicode())
           && std::all_of(text.begin(), text.begin() + gap, isOfHalf)
           && std::all_of(text.begin() + gap + 1, text.end(), isOfHalf);
}

} // namespace jianbao::segmentation
