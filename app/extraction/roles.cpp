// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/roles.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

constexpr qsizetype LongestOffice = 40;

bool endsOffice(char16_t c)
{
    return endsClause(c) || c == u'”' || c == u'“' || c == u'》' || c == u')' || c == u'('
           || c == u'「' || c == u'」' || c == u'·';
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

/// Behind words that lead to a person and are no part of the office: 记者采访了….
qsizetype behindLeadingWords(const StatementText &text, TextRange role)
{
    static constexpr std::array<std::u16string_view, 35> words{
        u"岁的", u"采访了", u"采访到", u"采访", u"任命", u"受到", u"见到", u"遇到", u"找到",
        u"来自", u"传来",   u"得知",   u"获悉", u"邀请", u"由",   u"聘请", u"慰问", u"看望",
        u"会见", u"据",     u"访",     u"对",   u"向",   u"与",   u"和",   u"在",   u"派",
        u"让",   u"把",     u"被",     u"给",   u"是",   u"时",   u"后",   u"及"};
    qsizetype start = role.start;
    for (const std::u16string_view word : words) {
        const QStringView view(word.data(), qsizetype(word.size()));
        const qsizetype found = TextRange{start, role.end}.in(text.folded).lastIndexOf(view);
        const qsizetype behind = start + found + view.size();
        const bool leads = view.size() > 1 || view == u"由" || found == 0;
        if (found >= 0 && leads && role.end - behind >= 2) {
            start = behind;
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
    const bool isAge = office.in(text.folded).contains(u'岁');
    return isAge ? TextRange{end, end} : office;
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
