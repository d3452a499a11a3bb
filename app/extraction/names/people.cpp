// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/people.h"

#include "app/base/shortsearch.h"
#include "app/extraction/names/barenames.h"
#include "app/extraction/names/mentions.h"
#include "app/extraction/names/namerows.h"
#include "app/extraction/names/personnames.h"
#include "app/extraction/names/roles.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

using Word = NameWord::Kind;

constexpr qsizetype LongestCountry = 8;
constexpr int EnoughAged = 3;  ///< A short name behind an age …
constexpr int EnoughAlone = 6; ///< Name and verb of speaking, nothing else.

class PeopleFinder
{
public:
    explicit PeopleFinder(const StatementText &text)
        : m_text(text)
        , m_mentions(text)
        , m_bareNames(text)
    {}

    QList<Fact> find()
    {
        findAnchored();
        for (const TextRange &name : m_bareNames.repeated()) {
            m_mentions.add({name, {}, EnoughBesideOffice});
        }
        m_mentions.extend();
        return m_mentions.facts(m_reporters);
    }

private:
    void findAnchored()
    {
        const WordOpeners &openers = m_text.lexicons.openers;
        constexpr auto lists = WordOpeners::NameAnchors | WordOpeners::NameLeads
                               | WordOpeners::Marks | WordOpeners::Families;
        for (qsizetype at = 0; at < m_text.folded.size();) {
            const bool opensLine = at == 0 || m_text.at(at - 1) == u'\n';
            if (opensLine) {
                takeSpeaker(at);
            }
            at = opensLine ? at : openers.next(m_text.folded, at, lists);
            at = at < m_text.folded.size() ? takeAnchor(at, openers.of(m_text.at(at))) : at;
        }
    }

    /// What the words and marks at the place lead to; gives the next place to look at.
    qsizetype takeAnchor(qsizetype at, WordOpeners::Lists lists)
    {
        if (m_text.at(at) == u'、' && at >= m_rowEnd) {
            const NameRow row = rowAround(m_text, at);
            m_rowEnd = row.end;
            addRow(row.names);
        }
        if ((lists & WordOpeners::NameLeads) != 0) {
            takeLed(at);
        }
        if ((lists & WordOpeners::Families) != 0) {
            takeBare(at);
        }
        const auto match = (lists & WordOpeners::NameAnchors) != 0
                               ? m_text.lexicons.nameAnchors.longestAt(m_text.folded, at)
                               : WordList<NameWord>::Match{};
        return match ? takeWord(at, match.length, match.entry->kind) : at + 1;
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
            return m_text.at(at) == u'的' ? at + 1 : behind; // 的儿子: an office too
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
        if (lead && lead.entry->word == u"岁的") {
            takeAged(at);
        } else if (lead && lead.entry->word == u"组成的") {
            addRow(teamBefore(m_text, at));
        }
        if (!lead || lead.entry->kind != NameLead::Kind::Person) {
            return;
        }
        NameShape name = bestNameAt(m_text, at + lead.length);
        if (lead.entry->word == u"名叫" && isCalledThing(name.range)) {
            return;
        }
        constexpr qsizetype Shortest = 2;
        const bool isDoer = name.range.length() > Shortest
                            && m_text.at(name.range.end - 1) == u'以'; // 王芳以21秒获得
        name.range.end -= isDoer ? 1 : 0;
        if (name.score >= EnoughBesideOffice
            && (isDoer || followScore(m_text, name.range.end) > 0)) {
            m_mentions.add({name.range, {}, name.score});
        }
    }

    /// 名叫金沙湾的村子: what is called so is a place or a thing.
    bool isCalledThing(TextRange name) const
    {
        constexpr QStringView places = u"湾村镇山河湖岭沟坪屯庄";
        constexpr QStringView people = u"男女人老小孩青姑";
        const qsizetype end = name.end;
        const bool hasNoun = end + 1 < m_text.folded.size() && m_text.at(end) == u'的';
        return !name.isEmpty()
               && (isAmong(m_text.folded[end - 1], places)
                   || (hasNoun && !isAmong(m_text.folded[end + 1], people)));
    }

    qsizetype takeBesideOffice(qsizetype office, qsizetype behind)
    {
        takeBeforeWord(office);
        if (endsInOtherWord(behind)) {
            return behind;
        }
        if (const TextRange name = listedName(office, behind); !name.isEmpty()) {
            m_mentions.add({name, {office, behind}, EnoughAlone});
            return name.end;
        }
        NameShape name = bestNameAt(m_text, skipBlank(behind));
        if (isForeignOffice(office, behind)) {
            const NameShape foreign = foreignNameAt(m_text, skipBlank(behind));
            const bool hasDot = name.range.in(m_text.folded).contains(u'·');
            name = foreign.isEmpty() || hasDot ? name : foreign;
        }
        if (name.score < EnoughBesideOffice) {
            name = nameOverWordAt(m_text, skipBlank(behind));
        }
        if (name.score < EnoughBesideOffice) {
            name = spacedNameAt(m_text, skipBlank(behind));
        }
        if (name.score < EnoughBesideOffice) {
            return behind;
        }
        m_mentions.add({name.range, roleBefore(m_text, name.range.start), name.score});
        return name.range.end;
    }

    /// 审判长：张三 in a list of who did what; empty elsewhere, and for those who make the paper.
    TextRange listedName(qsizetype office, qsizetype behind) const
    {
        const QStringView title = TextRange{office, behind}.in(m_text.folded);
        const bool isPaper = finishesWith(title, u"编辑") || finishesWith(title, u"编")
                             || finishesWith(title, u"社长");
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
        const TextRange name{behind, behind + 3}; // 省长江海涛: no 长江
        const bool isNamed = isUsualName(m_text, name) && followScore(m_text, name.end) > 0;
        return word && word.length > 1 && word.entry->kind == Word::NotName && !isNamed;
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
            m_mentions.add({name, {}, EnoughAlone});
        }
    }

    /// 张三表示: the name fills the place between a mark and the verb.
    void takeBeforeWord(qsizetype word)
    {
        const NameShape name = bestNameBefore(m_text, word);
        if (name.score >= EnoughAlone) {
            m_mentions.add({name.range, {}, name.score});
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
            m_mentions.add({name, roleBefore(m_text, name.start), EnoughAlone});
        }
    }

    /// 张永春: at the start of a paragraph, in a printed interview.
    void takeSpeaker(qsizetype at)
    {
        const NameShape name = bestNameAt(m_text, at);
        const qsizetype end = name.range.end;
        if (name.range.length() >= 3 && name.score >= EnoughAlone && end < m_text.folded.size()
            && m_text.at(end) == u':') {
            m_mentions.add({name.range, {}, name.score});
        }
    }

    /// 段玉山今年47岁: a usual name without an office.
    void takeBare(qsizetype at)
    {
        if (const TextRange name = m_bareNames.look(at); !name.isEmpty()) {
            m_mentions.add({name, {}, EnoughAlone});
        }
    }

    /// 22岁的苏冉第五投…: who is so old, the name right behind.
    void takeAged(qsizetype at)
    {
        constexpr QStringView lead = u"岁的";
        const NameShape name = bestNameAt(m_text, at + lead.size());
        const qsizetype end = name.range.end;
        const bool isFollowed =
            end < m_text.folded.size() && (followScore(m_text, end) > 0 || m_text.at(end) == u'第');
        if (name.score >= EnoughAged && isFollowed) {
            m_mentions.add({name.range, {}, EnoughBesideOffice});
        }
    }

    void addRow(const std::vector<TextRange> &row)
    {
        for (const TextRange &name : row) {
            m_mentions.add({name, {}, EnoughBesideOffice});
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

    const StatementText &m_text;
    Mentions m_mentions;
    BareNames m_bareNames;
    qsizetype m_rowEnd = 0; ///< Rows before it have been read.
    QSet<QString> m_reporters;
};

} // namespace

QList<Fact> findPeople(const StatementText &text)
{
    return PeopleFinder(text).find();
}

} // namespace jianbao
