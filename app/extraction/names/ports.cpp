// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/ports.h"

#include "app/base/shortsearch.h"

#include <algorithm>

namespace jianbao {

namespace {

using Kind = PortWord::Kind;
using Match = WordList<PortWord>::Match;

constexpr qsizetype LongestOwnName = 5; ///< Of a zone behind its place: 上海外高桥保税区.
constexpr qsizetype LongestUnknownPlace = 6;

bool isHan(char16_t c)
{
    return c >= 0x3400 && c <= 0x9FFF;
}

/// Characters between which a place that no list holds may stand: 经都拉塔口岸.
bool separatesPlace(char16_t c)
{
    constexpr QStringView words = u"在从经到由对和与的自至赴抵过为是及向了将把被去来";
    return !isHan(c) || isAmong(QChar(c), words);
}

/// Characters behind 港 that make it part of another word.
bool continuesWord(char16_t c)
{
    constexpr QStringView characters = u"口市元股商资籍澳珠铁人式币府警民交务龙台独剧媒星币湾岛";
    return isAmong(QChar(c), characters);
}

class PortFinder
{
public:
    explicit PortFinder(const StatementText &text)
        : m_text(text)
    {}

    QList<Fact> find()
    {
        const auto next = [this](qsizetype from) {
            return m_text.lexicons.openers.next(m_text.folded, from, WordOpeners::Ports);
        };
        for (qsizetype at = next(0); at < m_text.folded.size();) {
            const Match match = wordAt(at);
            at = next(match ? take(at, match) : at + 1);
        }
        return m_facts;
    }

private:
    Match wordAt(qsizetype at) const
    {
        const auto &ports = m_text.lexicons.ports;
        if (at >= m_text.folded.size() || !ports.canStartWith(m_text.at(at))) {
            return {};
        }
        return ports.longestAt(m_text.folded, at);
    }

    /// Takes the word at an offset; gives the offset to go on from.
    qsizetype take(qsizetype at, const Match &word)
    {
        const qsizetype behind = at + word.length;
        switch (word.entry->kind) {
        case Kind::Port:
            return add({at, withArea(withDistrict(nameEnd(behind)))}, 0.95);
        case Kind::Place: {
            const qsizetype end = nameEnd(behind);
            return end > behind ? add({at, withArea(end)}, 0.95) : behind;
        }
        case Kind::Land:
        case Kind::Zone:
            return takeUnknown(at, behind, word.entry->kind == Kind::Zone ? 2 : 3);
        default:
            return behind;
        }
    }

    /// End of a name that began with a place, `at` being behind it; `at` where none is made.
    qsizetype nameEnd(qsizetype at) const
    {
        if (at < m_text.folded.size() && m_text.at(at) == u'(') {
            return bracketedNameEnd(at);
        }
        bool onlyModifiers = true;
        for (qsizetype end = at; end - at <= LongestOwnName;) {
            const Match word = wordAt(end);
            const Kind kind = word ? word.entry->kind : Kind::None;
            const qsizetype behind = end + word.length;
            if (kind == Kind::Zone || (kind == Kind::Land && onlyModifiers)) {
                return behind;
            }
            if (kind == Kind::Harbour && isHarbour(end == at || word.length > 1, behind)) {
                return behind;
            }
            if (end >= m_text.folded.size() || separatesPlace(m_text.at(end))
                || m_text.at(end) == u'个') {
                break;
            }
            onlyModifiers &= kind == Kind::Modifier;
            end = kind == Kind::Modifier ? behind : end + 1;
        }
        return at;
    }

    bool isHarbour(bool beginsHere, qsizetype behind) const
    {
        return beginsHere && (behind >= m_text.folded.size() || !continuesWord(m_text.at(behind)));
    }

    /// 中国(内蒙古)自由贸易试验区, `at` being at the bracket.
    qsizetype bracketedNameEnd(qsizetype at) const
    {
        const qsizetype close = m_text.folded.indexOf(u')', at);
        if (close < 0 || close - at > 8) {
            return at;
        }
        const Match word = wordAt(close + 1);
        return word && word.entry->kind == Kind::Zone ? close + 1 + word.length : at;
    }

    /// 区 of 曹妃甸港区, where it is no other word.
    qsizetype withDistrict(qsizetype end) const
    {
        const bool hasDistrict = end > 0 && end < m_text.folded.size() && m_text.at(end) == u'区'
                                 && m_text.at(end - 1) == u'港';
        const bool isOther = end + 1 < m_text.folded.size() && m_text.at(end + 1) == u'域';
        return hasDistrict && !isOther ? end + 1 : end;
    }

    /// With a part of the port that is named behind it: 厦门港海沧港区, …自由贸易试验区临港新片区.
    qsizetype withArea(qsizetype end) const
    {
        const QStringView rest =
            m_text.folded.sliced(end).first(std::min(qsizetype(8), m_text.folded.size() - end));
        qsizetype length = 0;
        while (length < rest.size() && !separatesPlace(rest[length].unicode())) {
            ++length;
        }
        const QStringView name = rest.first(length);
        for (const QStringView area :
             {QStringView(u"港区"), QStringView(u"新片区"), QStringView(u"片区")}) {
            const qsizetype found = name.indexOf(area);
            if (found >= 2) {
                return end + found + area.size();
            }
        }
        return end;
    }

    /// A crossing or zone whose place no list holds: the word between it and the mark before.
    qsizetype takeUnknown(qsizetype at, qsizetype behind, qsizetype shortest)
    {
        qsizetype start = at;
        while (start > 0 && at - start <= LongestUnknownPlace
               && !separatesPlace(m_text.at(start - 1))) {
            --start;
        }
        start = behindVerb(start, at);
        const qsizetype place = beforeModifier(start, at);
        const qsizetype length = place - start;
        const qsizetype enough = place < at ? 2 : shortest;
        if (length < enough || length > LongestUnknownPlace || isGeneric({start, place})) {
            return behind;
        }
        return add({start, behind}, 0.6);
    }

    /// 云屏 of 云屏铁路(口岸): where the kind of crossing begins that `end` stands behind.
    qsizetype beforeModifier(qsizetype start, qsizetype end) const
    {
        for (const QStringView kind :
             {QStringView(u"铁路"), QStringView(u"公路"), QStringView(u"水运"),
              QStringView(u"航空"), QStringView(u"陆路")}) {
            if (TextRange{start, end}.in(m_text.folded).endsWith(kind)) {
                return end - kind.size();
            }
        }
        return end;
    }

    /// 走进云岭综合保税区: the verb before the place is no part of its name.
    qsizetype behindVerb(qsizetype start, qsizetype end) const
    {
        for (const QStringView verb :
             {QStringView(u"走进"), QStringView(u"位于"), QStringView(u"落户"),
              QStringView(u"入驻"), QStringView(u"依托"), QStringView(u"建成")}) {
            const bool opens = TextRange{start, end}.in(m_text.folded).startsWith(verb);
            start += opens ? verb.size() : 0;
        }
        return start;
    }

    /// 边境口岸, 重要口岸, 全区口岸: words that name no place.
    bool isGeneric(TextRange range) const
    {
        for (qsizetype at = range.start; at < range.end; ++at) {
            const Lexicons &lexicons = m_text.lexicons;
            const QStringView folded = m_text.folded.first(range.end);
            const Match port = lexicons.ports.longestAt(folded, at);
            if ((port && port.entry->kind == Kind::Modifier) || m_text.folded[at].isDigit()
                || lexicons.scopes.longestAt(folded, at) || lexicons.verbs.longestAt(folded, at)
                || lexicons.changes.longestAt(folded, at)) {
                return true;
            }
        }
        static constexpr QStringView generic =
            u"各该本此两三四五六七八九十个类型级大小新旧老最主重要特殊沿海内陆向北"
            u"开放所有其他全部多个前往沿边智慧数字绿色商务";
        return generic.contains(m_text.folded[range.start])
               || generic.contains(m_text.folded[range.end - 1]);
    }

    qsizetype add(TextRange range, double confidence)
    {
        if (!m_facts.isEmpty() && m_facts.last().range.end > range.start) {
            return range.end;
        }
        Fact fact;
        fact.type = FactType::Port;
        fact.range = range;
        fact.value.norm = m_text.written(range);
        fact.confidence = confidence;
        m_facts.append(fact);
        return range.end;
    }

    const StatementText &m_text;
    QList<Fact> m_facts;
};

/// One of these stands in every name that is looked for, so most articles need no second look.
bool mayNamePort(QStringView folded)
{
    constexpr QStringView characters = u"港岸贸税境谊";
    return std::any_of(characters.begin(), characters.end(),
                       [folded](QChar c) { return folded.contains(c); })
           || holdsWord(folded, u"出口加工区");
}

} // namespace

QList<Fact> findPorts(const StatementText &text)
{
    return mayNamePort(text.folded) ? PortFinder(text).find() : QList<Fact>();
}

} // namespace jianbao
