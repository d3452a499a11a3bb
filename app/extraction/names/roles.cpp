// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/roles.h"

#include "app/base/shortsearch.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

constexpr qsizetype LongestOffice = 40;

bool endsOffice(char16_t c)
{
    return endsClause(c) || c == u'”' || c == u'“' || c == u'》' || c == u')' || c == u'('
           || c == u'「' || c == u'」' || c == u'·' || c == u'】' || c == u'〕' || c == u'|';
}

bool endsWithTitle(const StatementText &text, qsizetype begin, qsizetype end)
{
    const auto match = longestBefore(text.lexicons.nameWords, text.folded, begin, end);
    return match && match.entry->kind == NameWord::Kind::Title;
}

/// Start of the office that ends at `end`; 、 joins two offices of one person.
qsizetype officeStart(const StatementText &text, qsizetype end)
{
    const qsizetype first = std::max(qsizetype(0), end - LongestOffice);
    qsizetype start = end;
    while (start > first) {
        const char16_t c = text.at(start - 1);
        if (endsOffice(c)) {
            break;
        }
        if (c == u'、' && !endsWithTitle(text, first, start - 1)) {
            break;
        }
        --start;
    }
    return start;
}

/// 自由: the lead is the end of another word.
bool endsOtherWord(const StatementText &text, qsizetype start, qsizetype at)
{
    constexpr QStringView before = u"自理缘事任经于但可若就总"; // 自由, 理由; 于是, 就是
    return (text.at(at) == u'由' || text.at(at) == u'是') && at > start
           && isAmong(text.folded[at - 1], before);
}

/// 被告人: what looks like a leading word begins an office or another word.
bool beginsLongerWord(const StatementText &text, qsizetype at, qsizetype length)
{
    const auto word = text.lexicons.nameWords.longestAt(text.folded, at);
    return word && word.length > length
           && (word.entry->kind == NameWord::Kind::Title
               || word.entry->kind == NameWord::Kind::NotName);
}

/// Start of the office behind what leads to its bearer: 记者采访了…, 从外地赶来的….
qsizetype behindLeadingWords(const StatementText &text, TextRange role)
{
    constexpr qsizetype shortest = 2;
    const auto &leads = text.lexicons.nameLeads;
    qsizetype start = role.start;
    for (qsizetype at = role.start; at + shortest < role.end; ++at) {
        const auto lead = leads.canStartWith(text.at(at)) ? leads.longestAt(text.folded, at)
                                                          : WordList<NameLead>::Match{};
        const bool leadsHere = lead && (at == start || lead.entry->kind != NameLead::Kind::Start)
                               && !beginsLongerWord(text, at, lead.length)
                               && !endsOtherWord(text, role.start, at);
        const bool attribute = text.at(at) == u'的';
        qsizetype behind = at + (leadsHere ? lead.length : 1);
        behind += text.at(behind) == u'了' ? 1 : 0;
        if ((leadsHere || attribute) && role.end - behind >= shortest) {
            start = behind;
            at = behind - 1;
        }
    }
    return start;
}

} // namespace

TextRange roleBefore(const StatementText &text, qsizetype name)
{
    const qsizetype end = name > 0 && text.at(name - 1) == u' ' ? name - 1 : name;
    const TextRange role{officeStart(text, end), end};
    const TextRange office = text.trimmed({behindLeadingWords(text, role), role.end});
    const QStringView words = office.in(text.folded);
    const TextRange behindAge =
        text.trimmed({office.start + words.lastIndexOf(u'岁') + 1, office.end});
    return words.endsWith(u'的') || behindAge.length() < 2 ? TextRange{end, end} : behindAge;
}

bool namesOffice(const StatementText &text, TextRange range)
{
    static constexpr std::array<std::u16string_view, 10> relations{
        u"妻子", u"丈夫", u"爱人", u"老伴", u"儿子", u"女儿", u"父亲", u"母亲", u"哥哥", u"弟弟"};
    const QStringView words = range.in(text.folded);
    return endsWithTitle(text, range.start, range.end)
           && std::none_of(relations.begin(), relations.end(), [words](std::u16string_view word) {
                  return words.endsWith(QStringView(word.data(), qsizetype(word.size())));
              });
}

} // namespace jianbao
