// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/mentions.h"

#include "app/base/shortsearch.h"
#include "app/extraction/names/personnames.h"
#include "app/extraction/names/roles.h"

#include <algorithm>

namespace jianbao {

namespace {

using Word = NameWord::Kind;

} // namespace

bool separatesNames(char16_t c)
{
    return c == u'、' || c == u'和' || c == u'与' || c == u'及' || c == u' ';
}

void Mentions::extend()
{
    if (m_mentions.empty()) {
        return;
    }
    extendRows();
    findRepeated();
    const std::size_t known = m_mentions.size();
    extendRows(); // a name found again may stand in a row
    if (m_mentions.size() > known) {
        findRepeated();
    }
}

void Mentions::add(const Mention &mention)
{
    const auto next = m_mentions.lower_bound(mention.name.start);
    const bool meetsNext = next != m_mentions.end() && next->first < mention.name.end;
    const bool meetsPrevious =
        next != m_mentions.begin() && std::prev(next)->second.name.end > mention.name.start;
    if (!meetsNext && !meetsPrevious) {
        m_mentions.emplace(mention.name.start, mention);
    }
}

/// 王明贵、高禹民、王钧率…: the neighbours of a name in a row are names.
void Mentions::extendRows()
{
    std::vector<TextRange> known;
    for (const auto &[start, mention] : m_mentions) {
        known.push_back(mention.name);
    }
    for (const TextRange &name : known) {
        extendForward(name.end);
        extendBackward(name.start);
    }
}

void Mentions::extendForward(qsizetype end)
{
    while (end + 2 < m_text.folded.size() && separatesNames(m_text.at(end))) {
        const NameShape name = bestNameAt(m_text, end + 1);
        const bool firm = name.score > EnoughBesideOffice
                          || (name.score == EnoughBesideOffice && m_text.at(end) == u'、');
        if (!firm || followScore(m_text, name.range.end) == 0 || m_mentions.contains(end + 1)) {
            return;
        }
        add({name.range, {}, name.score});
        end = name.range.end;
    }
}

void Mentions::extendBackward(qsizetype start)
{
    while (start > 3 && m_text.at(start - 1) == u'、') {
        const auto next = m_mentions.lower_bound(start - 1);
        if (next != m_mentions.begin() && std::prev(next)->second.name.end == start - 1) {
            return; // goes on from there by itself
        }
        const TextRange name = nameInRow(start - 1);
        if (name.isEmpty()) {
            return;
        }
        add({name, {}, EnoughBesideOffice});
        start = name.start;
    }
}

/// The name that ends at a mark of enumeration: it fills the place behind the mark before, or
/// has three characters, all usual in names.
TextRange Mentions::nameInRow(qsizetype end) const
{
    const NameShape filling = bestNameBefore(m_text, end);
    if (filling.score >= EnoughBesideOffice) {
        return filling.range;
    }
    const TextRange three{end - 3, end};
    const bool known = three.start >= 0 && nameScore(m_text, three) >= EnoughBesideOffice;
    return known ? three : TextRange{end, end};
}

void Mentions::findRepeated()
{
    if (m_mentions.empty()) {
        return;
    }
    QList<std::pair<QString, int>> words;
    for (const auto &[start, mention] : m_mentions) {
        words.append({mention.name.in(m_text.folded).toString(), mention.score});
    }
    const WordTrie names(std::move(words));
    for (qsizetype at = 0; at < m_text.folded.size(); ++at) {
        if (!names.mayBeginAt(m_text.folded, at)) {
            continue;
        }
        const auto match = names.longestAt(m_text.folded, at);
        if (match && isMention({at, at + match->length})) {
            add({{at, at + match->length}, {}, match->value});
            at += match->length - 1;
        }
    }
}

/// A name of two characters may be another word elsewhere: 高大.
bool Mentions::isMention(TextRange name) const
{
    return name.length() > 2
           || ((isNameBoundary(m_text, name.start - 1) || separatesNames(m_text.at(name.start - 1)))
               && followScore(m_text, name.end) > 0);
}

/// 县长 of 书记王明和县长: the office behind another person's name; empty where that leaves how
/// the two are related (王明和妻子).
TextRange Mentions::behindOtherName(TextRange role) const
{
    const auto next = m_mentions.lower_bound(role.end);
    if (role.isEmpty() || next == m_mentions.begin()) {
        return role;
    }
    const qsizetype other = std::prev(next)->second.name.end;
    if (other <= role.start) {
        return role;
    }
    TextRange rest{std::min(other, role.end), role.end};
    constexpr QStringView joiners = u"、和与及同 ";
    rest.start += !rest.isEmpty() && isAmong(m_text.folded[rest.start], joiners) ? 1 : 0;
    rest.start = behindActs(rest);
    return namesOffice(m_text, rest) ? rest : TextRange{role.end, role.end};
}

/// What the other person does is no part of the office: 张三赛后称赞|小将李四.
qsizetype Mentions::behindActs(TextRange rest) const
{
    for (bool again = true; again;) {
        const auto word = m_text.lexicons.nameWords.longestAt(m_text.folded, rest.start);
        again = word && rest.start + word.length < rest.end
                && (word.entry->kind == Word::Follow || word.entry->kind == Word::Act
                    || word.entry->kind == Word::Speech);
        rest.start += again ? word.length : 0;
    }
    return rest.start;
}

QList<Fact> Mentions::facts(const QSet<QString> &reporters) const
{
    QList<Fact> facts;
    for (const auto &[start, mention] : m_mentions) {
        if (reporters.contains(mention.name.in(m_text.folded).toString())) {
            continue;
        }
        Fact fact;
        fact.type = FactType::Person;
        fact.range = mention.name;
        fact.value.norm = m_text.written(mention.name);
        fact.value.role = m_text.written(behindOtherName(mention.role));
        fact.confidence = std::min(0.95, 0.5 + 0.07 * mention.score);
        facts.append(fact);
    }
    return facts;
}

} // namespace jianbao
