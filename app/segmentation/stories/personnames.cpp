// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/personnames.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/stories/passage.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

namespace jianbao::segmentation {

bool isSurnamed(QStringView name, const NewsWords &words)
{
    constexpr qsizetype longest = 3;
    return name.size() >= 2 && name.size() <= longest
           && words.surnames.canStartWith(folded(name.front().unicode()));
}

bool holdsFunctionWord(QStringView name)
{
    const auto isFunctionWord = [](QChar c) {
        return isAmong(c, u"的了是在被把这那這不我你他们們怎么麼吗嗎谁誰哪");
    };
    return std::any_of(name.begin() + (name[0] == u'那' ? 1 : 0), name.end(),
                       isFunctionWord); // 那日松
}

bool isPlausibleName(QStringView name)
{
    constexpr qsizetype longestPlain = 6;
    constexpr qsizetype longestForeign = 16; // with a middle dot, or in Latin letters
    constexpr qsizetype shortestOrganisation = 3;
    if (name.size() >= shortestOrganisation && isAmong(name.back(), u"厅局委办廳辦")) {
        return false;
    }
    if (name.size() >= shortestOrganisation && isAmong(name.back(), u"讯訊")
        && isAmong(name[name.size() - 2], u"报報社网網专專")) {
        return false; // "江城文报讯（记者 王志）": the text begins
    }
    const bool dotted = name.contains(u'·') || name.contains(u'•');
    const bool latin = kindOf(name[0].unicode()) == CharKind::Latin;
    return name.size() <= (dotted || latin ? longestForeign : longestPlain);
}

bool isPlainName(QStringView text, const NewsWords &words)
{
    QString name;
    for (const QChar c : text) {
        if (isWideLetter(c.unicode())) {
            name += QChar(folded(c.unicode()));
        } else if (!isBlank(c.unicode())) {
            return false;
        }
    }
    constexpr qsizetype longest = 3;
    return name.size() >= 2 && name.size() <= longest && NewsWords::begins(words.surnames, name)
           && isPlausibleName(name) && !holdsFunctionWord(name);
}

QString authorOf(QStringView line, const NewsWords &words)
{
    constexpr qsizetype longestRemark = 16;
    QStringView name = line.trimmed();
    const auto open = std::find_if(name.begin(), name.end(),
                                   [](QChar c) { return isOpeningBracket(c.unicode()); });
    const qsizetype remark = name.end() - open;
    if (remark > 0 && remark <= longestRemark && isClosingBracket(name.back().unicode())) {
        name = name.first(open - name.begin()).trimmed();
    }
    return isPlainName(name, words) ? name.toString().remove(u' ').remove(u'\u3000') : QString();
}

bool isOfficeAndName(QStringView line, const NewsWords &words)
{
    constexpr qsizetype longest = 30;
    const QString text = foldedForMatching(line.trimmed());
    if (text.size() > longest || text.contains(u',') || text.contains(u'。')) {
        return false;
    }
    for (qsizetype gap = 1; gap < text.size(); ++gap) {
        const QStringView office = QStringView(text).first(gap);
        const bool isOffice =
            isBlank(text[gap].unicode()) && NewsWords::ends(words.signers, office);
        if (isOffice) {
            return isPlainName(QStringView(text).sliced(gap), words);
        }
    }
    return false;
}

} // namespace jianbao::segmentation
