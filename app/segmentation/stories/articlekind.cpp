// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/articlekind.h"

#include "app/base/characterfilter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

/// How often a number in the text begins like a year of long ago: 18…, 190… to 194….
int oldYearsIn(QStringView text)
{
    int count = 0;
    for (qsizetype at = text.indexOf(u'1'); at >= 0; at = text.indexOf(u'1', at + 1)) {
        const QStringView behind = text.sliced(at + 1);
        const bool isOfNineteen =
            behind.size() > 1 && behind[0] == u'9' && behind[1] >= u'0' && behind[1] <= u'4';
        count += isOfNineteen || behind.startsWith(u'8') ? 1 : 0;
    }
    return count;
}

bool tellsOfSports(QStringView text)
{
    static constexpr std::array<QStringView, 9> words{u"联赛", u"決賽",   u"决赛", u"赛季", u"球队",
                                                      u"夺冠", u"锦标赛", u"聯賽", u"球隊"};
    static constexpr CharacterFilter openers(u"联決决赛球夺锦聯");
    constexpr int many = 3;
    int count = 0;
    for (qsizetype at = openers.next(text); at < text.size() && count < many;
         at = openers.next(text, at + 1)) {
        const QStringView rest = text.sliced(at);
        count += std::any_of(words.begin(), words.end(),
                             [rest](QStringView word) { return beginsWith(rest, word); })
                     ? 1
                     : 0;
    }
    return count >= many;
}

bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word); });
}

/// Whether paragraphs begin with who asks and who answers: 记者：……, **问：** ……
bool hasQuestions(const Article &article, QStringView source)
{
    static constexpr std::array<QStringView, 5> asking{u"记者", u"記者", u"问", u"問", u"主持人"};
    constexpr int several = 2;
    constexpr qsizetype reach = 8;
    return several <= std::count_if(
               article.blocks.cbegin(), article.blocks.cend(), [source](const Block &block) {
                   QStringView text = block.range.in(source).left(reach);
                   while (!text.isEmpty() && (text.front() == u'*' || text.front().isSpace())) {
                       text = text.sliced(1);
                   }
                   return std::any_of(asking.begin(), asking.end(), [text](QStringView who) {
                       return text.startsWith(who) && text.size() > who.size()
                              && isAmong(text[who.size()], u"：:");
                   });
               });
}

bool isInterview(const Article &article, QStringView source)
{
    const QString heads = article.headline + article.deck;
    return article.deck.startsWith(u'访') || beginsWith(article.deck, u"——访")
           || article.deck.startsWith(u'訪') || beginsWith(article.deck, u"——訪")
           || containsAny(heads, {u"专访", u"專訪", u"答记者问", u"答記者問", u"对话"})
           || (hasQuestions(article, source) && !containsAny(heads, {u"发布会", u"發布會"}));
}

/// 政府工作报告 ——2024年1月16日在……会议上
bool isReportToAssembly(const Article &article)
{
    const QStringView deck = article.deck;
    const bool isReport =
        finishesWith(article.headline, u"报告") || finishesWith(article.headline, u"報告");
    return isReport && beginsWith(deck, u"——")
           && containsAny(deck, {u"会议", u"大会", u"會議", u"大會"});
}

} // namespace

QString articleKind(QStringView source, const Article &article, const Story &story,
                    bool hasDateline)
{
    if (story.isDocument || isReportToAssembly(article)) {
        return u"document"_s;
    }
    if (story.isCaption) {
        return u"photo"_s;
    }
    if (isInterview(article, source)) {
        return u"interview"_s;
    }
    qsizetype start = source.size();
    qsizetype end = 0;
    for (const Block &block : article.blocks) {
        if (block.role == BlockRole::Body) {
            start = std::min(start, block.range.start);
            end = std::max(end, block.range.end);
        }
    }
    constexpr qsizetype reach = 3000;
    const QStringView text =
        start < end ? source.sliced(start, std::min(end - start, reach)) : QStringView();
    if (tellsOfSports(text)) {
        return u"sports"_s;
    }
    if (hasDateline) {
        return article.headline.isEmpty() ? u"brief"_s : u"news"_s;
    }
    if (oldYearsIn(text) >= 4 && text.count(u'年') >= 4) {
        return u"history"_s;
    }
    if (containsAny(article.headline + article.reporters.join(u' '),
                    {u"评论员", u"社论", u"社論"})) {
        return u"commentary"_s;
    }
    constexpr qsizetype brief = 200;
    if (story.length < brief) {
        return u"brief"_s;
    }
    return article.reporters.isEmpty() ? u"news"_s : u"feature"_s;
}

} // namespace jianbao::segmentation
