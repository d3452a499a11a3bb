// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/entries.h"
#include "app/lexicons/wordlist.h"

namespace jianbao {

/// A word of a credit: 记者, 通讯员 (text), 摄影 (photo), 摄影报道 (photoreport).
struct CreditWord
{
    enum class Kind { Text, Photo, PhotoReport };
    QString word;
    Kind kind = Kind::Text;

    static std::optional<CreditWord> fromRow(const LexiconRow &row);
};

/// A word of the lines that name the editors of a page or its service: 责任编辑, 邮发代号.
struct ImprintWord
{
    enum class Kind {
        Start,   ///< Such a line begins with it.
        Anywhere ///< It stands in no other line.
    };
    QString word;
    Kind kind = Kind::Start;

    static std::optional<ImprintWord> fromRow(const LexiconRow &row);
};

/// How names of newspapers end, and words that end alike and name none.
struct PaperName
{
    enum class Kind {
        Name, ///< 日报
        Word  ///< 简报
    };
    QString word;
    Kind kind = Kind::Name;

    static std::optional<PaperName> fromRow(const LexiconRow &row);
};

/// A word of the lines that lead to another page: 下转, 上接.
struct JumpWord
{
    enum class Kind {
        On,  ///< The text goes on there.
        Back ///< It comes from there.
    };
    QString word;
    Kind kind = Kind::On;

    static std::optional<JumpWord> fromRow(const LexiconRow &row);
};

/// How titles of small texts end that stand by themselves: 声明, 感谢信.
struct NoticeTitle
{
    enum class Kind {
        Notice, ///< 公告
        Title   ///< 更正
    };
    QString word;
    Kind kind = Kind::Notice;

    static std::optional<NoticeTitle> fromRow(const LexiconRow &row);
};

/// The words that newspapers use around their articles.
struct NewsWords
{
    WordList<CreditWord> credits;
    WordList<PlainWord> agencies;        ///< Papers and agencies that sign datelines: 新华社.
    WordList<PlainWord> columnLabels;    ///< Names of columns and of kinds of text: 简讯.
    WordList<ImprintWord> imprints;      ///< Of the small print of a page.
    WordList<PaperName> paperNames;      ///< Ends of newspaper names, looked up backward: 日报.
    WordList<PlainWord> openers;         ///< Beginnings of paragraphs that no headline has: 据悉.
    WordList<PlainWord> remarks;         ///< Remarks in brackets that are no names: 完.
    WordList<PlainWord> places;          ///< That datelines name: 北京, 高雄.
    WordList<PlainWord> captionOpeners;  ///< Beginnings of captions: 图为.
    WordList<PlainWord> columnParts;     ///< Parts of column names: 系列, 回眸.
    WordList<PlainWord> deckEndings;     ///< Ends of decks, looked up backward: 纪实.
    WordList<PlainWord> documentEndings; ///< Ends of titles of official documents, likewise: 通知.
    WordList<PlainWord> nameEndings;     ///< Ends of names of places, offices and companies: 镇.
    WordList<PlainWord> deckOpeners;     ///< Beginnings of decks: 总投资.
    WordList<PlainWord> headlineVerbs;   ///< A headline's second line may begin with them: 启动.
    WordList<PlainWord> objectVerbs;     ///< Leave a line open, looked up backward: 决定.
    WordList<JumpWord> jumps;
    WordList<PlainWord> columnEndings;  ///< Of names of columns, looked up backward: 论坛.
    WordList<PlainWord> issuers;        ///< Ends of names under notices, likewise: 管理局.
    WordList<PlainWord> editorJobs;     ///< Of those who made a page: 版式.
    WordList<NoticeTitle> noticeTitles; ///< Ends of titles of small texts, backward: 声明.
    WordList<PlainWord> signers;        ///< Ends of words before a name alone, backward: 县长.
    WordList<PlainWord> recordWords;    ///< Begin with 记 and name nobody: 记忆.
    WordList<PlainWord> speakers;       ///< In questions and answers: 记者.
    WordList<PlainWord> surnames;       ///< Single common surnames, from surnames.tsv.

    /// Whether the whole text is one word of the list.
    template<typename Entry>
    static bool is(const WordList<Entry> &list, QStringView text)
    {
        return !text.isEmpty() && list.longestAt(text, 0).length == text.size();
    }
    template<typename Entry>
    static bool begins(const WordList<Entry> &list, QStringView text)
    {
        return bool(list.longestAt(text, 0));
    }
    template<typename Entry>
    static bool ends(const WordList<Entry> &list, QStringView text)
    {
        return bool(list.longestBefore(text, text.size()));
    }
};

} // namespace jianbao
