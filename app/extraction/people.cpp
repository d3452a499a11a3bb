// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/people.h"

#include "app/extraction/personnames.h"
#include "app/extraction/roles.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace jianbao {

namespace {

using Word = NameWord::Kind;

constexpr int EnoughBesideOffice = 4;
constexpr qsizetype LongestCountry = 8;
constexpr int EnoughAlone = 6; ///< Name and verb of speaking, nothing else.

struct Mention
{
    TextRange name;
    TextRange role;
    int score = 0;
};

bool separatesNames(char16_t c)
{
    return c == u'、' || c == u'和' || c == u'与' || c == u'及' || c == u' ';
}

class PeopleFinder
{
public:
    explicit PeopleFinder(const StatementText &text)
        : m_text(text)
    {}

    QList<Fact> find()
    {
        findAnchored();
        if (m_mentions.empty()) {
            return {};
        }
        constexpr int rounds = 2; // a row of names makes more names known
        for (int round = 0; round < rounds; ++round) {
            extendRows();
            findRepeated();
        }
        return facts();
    }

private:
    void findAnchored()
    {
        const auto &words = m_text.lexicons.nameAnchors;
        for (qsizetype at = 0; at < m_text.folded.size();) {
            const char16_t c = m_text.at(at);
            if (c == u'、') {
                takeRow(at);
            }
            if (at == 0 || m_text.at(at - 1) == u'\n') {
                takeSpeaker(at);
            }
            if (m_text.lexicons.nameLeads.canStartWith(c)) {
                takeLed(at);
            }
            const auto match = words.canStartWith(c) ? words.longestAt(m_text.folded, at)
                                                     : WordList<NameWord>::Match{};
            at = match ? takeWord(at, match.length, match.entry->kind) : at + 1;
        }
    }

    qsizetype takeWord(qsizetype at, qsizetype length, Word kind)
    {
        const qsizetype behind = at + length;
        switch (kind) {
        case Word::Title:
            return takeBesideOffice(at, behind);
        case Word::Reporter:
            return takeReporters(behind);
        case Word::Speech:
            takeBeforeWord(at);
            takeBehindOccupation(at);
            return behind;
        case Word::Act:
            takeBeforeWord(at);
            takeBehindOccupation(at);
            return behind;
        case Word::Honorific:
            takeBeforeWord(at);
            return behind;
        case Word::Person:
            takeKnown({at, behind});
            return behind;
        default:
            return at + 1;
        }
    }

    /// 免去张三的…职务: a name right behind a word that leads to people.
    void takeLed(qsizetype at)
    {
        const auto lead = m_text.lexicons.nameLeads.longestAt(m_text.folded, at);
        if (!lead || lead.entry->kind != NameLead::Kind::Person) {
            return;
        }
        const NameShape name = bestNameAt(m_text, at + lead.length);
        if (name.score >= EnoughBesideOffice && followScore(m_text, name.range.end) > 0) {
            add({name.range, {}, name.score});
        }
    }

    qsizetype takeBesideOffice(qsizetype office, qsizetype behind)
    {
        takeBeforeWord(office);
        if (endsInOtherWord(behind)) {
            return behind;
        }
        if (const TextRange name = listedName(office, behind); !name.isEmpty()) {
            add({name, {office, behind}, EnoughAlone});
            return name.end;
        }
        NameShape name = bestNameAt(m_text, skipBlank(behind));
        if (isForeignOffice(office, behind)) {
            const NameShape foreign = foreignNameAt(m_text, skipBlank(behind));
            const bool hasDot = name.range.in(m_text.folded).contains(u'·');
            name = foreign.isEmpty() || hasDot ? name : foreign;
        }
        if (name.score < EnoughBesideOffice) {
            return behind;
        }
        add({name.range, roleBefore(m_text, name.range.start), name.score});
        return name.range.end;
    }

    /// 审判长：张三 in a list of who did what; empty elsewhere, and for those who make the paper.
    TextRange listedName(qsizetype office, qsizetype behind) const
    {
        const QStringView title = TextRange{office, behind}.in(m_text.folded);
        const bool isPaper =
            title.endsWith(u"编辑") || title.endsWith(u"编") || title.endsWith(u"社长");
        if (isPaper || behind >= m_text.folded.size() || m_text.at(behind) != u':'
            || !isNameBoundary(m_text, office - 1)) {
            return {};
        }
        const NameShape name = bestNameAt(m_text, skipBlank(behind + 1));
        const bool fills =
            name.score >= EnoughBesideOffice && isNameBoundary(m_text, name.range.end);
        return fills ? name.range : TextRange{};
    }

    /// 交警 in 已交警方跟进: the last character of the office begins a word that goes on behind it.
    bool endsInOtherWord(qsizetype behind) const
    {
        const auto word = m_text.lexicons.nameWords.longestAt(m_text.folded, behind - 1);
        return word && word.length > 1 && word.entry->kind == Word::NotName;
    }

    /// 德国总理, 美国国务卿, 首相: who bears such an office has a foreign name.
    bool isForeignOffice(qsizetype office, qsizetype behind) const
    {
        static constexpr std::array<QStringView, 5> offices{u"总统", u"首相", u"国务卿", u"国王",
                                                            u"女王"};
        const QStringView title = TextRange{office, behind}.in(m_text.folded);
        const qsizetype first = std::max<qsizetype>(0, office - LongestCountry);
        const auto country = longestBefore(m_text.lexicons.nameWords, m_text.folded, first, office);
        return (country && country.entry->kind == Word::Country)
               || std::find(offices.begin(), offices.end(), title) != offices.end();
    }

    /// A name known without an office, unless a longer word begins with it: 雷锋精神.
    void takeKnown(TextRange name)
    {
        const auto longest = m_text.lexicons.nameWords.longestAt(m_text.folded, name.start);
        if (longest.length == name.length()) {
            add({name, {}, EnoughAlone});
        }
    }

    /// 张三表示: the name fills the place between a mark and the verb.
    void takeBeforeWord(qsizetype word)
    {
        const NameShape name = bestNameBefore(m_text, word);
        if (name.score >= EnoughAlone) {
            add({name.range, {}, name.score});
        }
    }

    /// 养牛户马存山说: what a person does for a living may end in many a character.
    void takeBehindOccupation(qsizetype word)
    {
        constexpr QStringView endings =
            u"户员工师长匠人者民手兵生友客姐哥叔婶伯妈娘爷奶嫂官警医护总的";
        const TextRange name{word - 3, word};
        if (name.start > 0 && endings.contains(m_text.folded[name.start - 1])
            && isUsualName(m_text, name)) {
            add({name, roleBefore(m_text, name.start), EnoughAlone});
        }
    }

    /// 张永春: at the start of a paragraph, in a printed interview.
    void takeSpeaker(qsizetype at)
    {
        const NameShape name = bestNameAt(m_text, at);
        const qsizetype end = name.range.end;
        if (name.range.length() >= 3 && name.score >= EnoughAlone && end < m_text.folded.size()
            && m_text.at(end) == u':') {
            add({name.range, {}, name.score});
        }
    }

    /// 王建业、刘桂芳、陈思远等: names in a row that nothing else announces.
    void takeRow(qsizetype mark)
    {
        std::vector<TextRange> row{{mark - 3, mark}};
        while (isUsualName(m_text, row.back())) {
            const qsizetype end = row.back().end;
            if (end >= m_text.folded.size() || m_text.at(end) != u'、') {
                const int follow = followScore(m_text, end);
                const bool named = follow > 0 && !isNameBoundary(m_text, end);
                if (row.size() >= 3 ? follow > 0 : row.size() == 2 && named) {
                    addRow(row);
                }
                return;
            }
            row.push_back({end + 1, end + 4});
        }
    }

    void addRow(const std::vector<TextRange> &row)
    {
        for (const TextRange &name : row) {
            add({name, {}, EnoughBesideOffice});
        }
    }

    /// Names that follow 记者 are remembered, to be left out.
    qsizetype takeReporters(qsizetype at)
    {
        for (bool again = true; again;) {
            const qsizetype start = skipBlank(at);
            const NameShape name = bestNameAt(m_text, start);
            again = name.score >= EnoughBesideOffice;
            if (again) {
                m_reporters.insert(name.range.in(m_text.folded).toString());
                at = name.range.end;
                again = at < m_text.folded.size() && separatesNames(m_text.at(at));
            }
        }
        return at;
    }

    qsizetype skipBlank(qsizetype at) const
    {
        return at < m_text.folded.size() && m_text.at(at) == u' ' ? at + 1 : at;
    }

    void add(const Mention &mention)
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
    void extendRows()
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

    void extendForward(qsizetype end)
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

    void extendBackward(qsizetype start)
    {
        while (start > 3 && m_text.at(start - 1) == u'、') {
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
    TextRange nameInRow(qsizetype end) const
    {
        const NameShape filling = bestNameBefore(m_text, end);
        if (filling.score >= EnoughBesideOffice) {
            return filling.range;
        }
        const TextRange three{end - 3, end};
        const bool known = three.start >= 0 && nameScore(m_text, three) >= EnoughBesideOffice;
        return known ? three : TextRange{end, end};
    }

    void findRepeated()
    {
        QList<std::pair<QString, int>> words;
        for (const auto &[start, mention] : m_mentions) {
            words.append({mention.name.in(m_text.folded).toString(), mention.score});
        }
        const WordTrie names(std::move(words));
        for (qsizetype at = 0; at < m_text.folded.size(); ++at) {
            if (!names.canStartWith(m_text.at(at))) {
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
    bool isMention(TextRange name) const
    {
        return name.length() > 2
               || ((isNameBoundary(m_text, name.start - 1)
                    || separatesNames(m_text.at(name.start - 1)))
                   && followScore(m_text, name.end) > 0);
    }

    /// 县长 of 书记王明和县长: the office behind another person's name; empty where that leaves how
    /// the two are related (王明和妻子).
    TextRange behindOtherName(TextRange role) const
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
        rest.start += !rest.isEmpty() && joiners.contains(m_text.folded[rest.start]) ? 1 : 0;
        return namesOffice(m_text, rest) ? rest : TextRange{role.end, role.end};
    }

    QList<Fact> facts() const
    {
        QList<Fact> facts;
        for (const auto &[start, mention] : m_mentions) {
            if (m_reporters.contains(mention.name.in(m_text.folded).toString())) {
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

    const StatementText &m_text;
    std::map<qsizetype, Mention> m_mentions; // by start, not overlapping
    QSet<QString> m_reporters;
};

} // namespace

QList<Fact> findPeople(const StatementText &text)
{
    return PeopleFinder(text).find();
}

} // namespace jianbao
