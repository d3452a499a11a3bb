// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/times.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/scantext.h"
#include "app/extraction/statements/phrasewords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

/// What may complete a date on its right: 9月末, 5月份以来.
constexpr std::array<std::u16string_view, 16> Completions{
    u"以来", u"期间", u"年底", u"年末", u"月底", u"月末", u"全年", u"单月",
    u"当月", u"底",   u"末",   u"初",   u"份",   u"内",   u"间",   u"止"};

/// Length of the completion at an offset; 0 for none.
qsizetype completionAt(QStringView text, qsizetype at)
{
    for (const std::u16string_view word : Completions) {
        if (beginsWith(text.sliced(at), QStringView(word.data(), qsizetype(word.size())))) {
            return qsizetype(word.size());
        }
    }
    return 0;
}

bool isDay(const Fact &fact)
{
    return fact.type == FactType::Date && fact.value.iso.count(u'-') >= 2
           && fact.value.iso.size() > 4;
}

bool namesTime(const Fact &fact)
{
    return fact.type == FactType::Date || fact.type == FactType::Period;
}

class TimeFinder
{
public:
    TimeFinder(const StatementText &text, TextRange statement, std::vector<TimeExpression> &times)
        : m_text(text)
        , m_statement(statement)
        , m_times(times)
        , m_first(times.size())
    {}

    void find(const Fact *fact, const Fact *end)
    {
        for (qsizetype at = m_statement.start; at < m_statement.end;) {
            while (fact != end
                   && (fact->range.start < at || !(namesTime(*fact) || isLengthSince(*fact)))) {
                ++fact;
            }
            if (fact != end && fact->range.start == at) {
                at = takeFact(*fact);
                continue;
            }
            // words up to the fact, which is not passed over
            const qsizetype last =
                fact != end ? std::min(fact->range.start, m_statement.end) : m_statement.end;
            at = m_text.lexicons.openers.next(m_text.folded.first(last), at, WordOpeners::Bases);
            at = at < last ? takeWord(at) : at;
        }
    }

private:
    /// 5年来, 8个月间: a length of time that figures were reached in.
    bool isLengthSince(const Fact &fact) const
    {
        const qsizetype end = fact.range.end;
        return fact.type == FactType::Duration && end < m_statement.end
               && (m_text.at(end) == u'来' || m_text.at(end) == u'间');
    }

    /// 创近3年新高, 为近10年同期最低: how long a record has stood is no time of figures.
    bool isOfRecord(const Fact &fact) const
    {
        static constexpr std::array<std::u16string_view, 8> records{
            u"新高", u"新低", u"最高", u"最低", u"最大", u"最小", u"最佳", u"最差"};
        constexpr QStringView openers = u"创写为是属达居";
        constexpr qsizetype Reach = 6; // 近10年来同期新高
        const qsizetype before = fact.range.start - 1;
        if (fact.type != FactType::Period || before < m_statement.start
            || !(isAmong(m_text.folded[before], openers) || m_text.at(before) == u'下')) {
            return false;
        }
        const qsizetype end = std::min(m_statement.end, fact.range.end + Reach);
        const QStringView behind = TextRange{fact.range.end, end}.in(m_text.folded);
        return std::any_of(records.begin(), records.end(), [behind](std::u16string_view record) {
            return holdsWord(behind, QStringView(record.data(), qsizetype(record.size())));
        });
    }

    qsizetype takeFact(const Fact &fact)
    {
        if (isOfRecord(fact)) {
            return fact.range.end;
        }
        qsizetype end = std::min(fact.range.end + (isLengthSince(fact) ? 1 : 0), m_statement.end);
        for (qsizetype more = 1; more > 0 && end < m_statement.end;) {
            more = completionAt(m_text.folded.first(m_statement.end), end);
            end += more;
        }
        add({fact.range.start, end}, isDay(fact) || tellsOfEvent(end), isMonth(fact, end));
        return end;
    }

    /// 10月1日至30日在南江举行: when a thing took place is no period of figures.
    bool tellsOfEvent(qsizetype end) const
    {
        constexpr qsizetype Reach = 30;
        static constexpr std::array<std::u16string_view, 6> events{u"举行", u"举办", u"召开",
                                                                   u"开幕", u"闭幕", u"开赛"};
        if (end >= m_statement.end || m_text.at(end) != u'在') {
            return false;
        }
        qsizetype clause = end;
        const qsizetype last = std::min(m_statement.end, end + Reach);
        while (clause < last && !endsClause(m_text.at(clause))) {
            ++clause;
        }
        const QStringView words = TextRange{end, clause}.in(m_text.folded);
        return std::any_of(events.begin(), events.end(), [words](std::u16string_view event) {
            return words.endsWith(QStringView(event.data(), qsizetype(event.size())));
        });
    }

    qsizetype lengthOfOccasion(qsizetype at, OccasionWord::Kind kind) const
    {
        const auto word =
            m_text.lexicons.occasions.longestAt(m_text.folded.first(m_statement.end), at);
        return word && word.entry->kind == kind ? word.length : 0;
    }

    /// Behind 四日 of 圣诞四日长假; `at` where nobody says how many days.
    qsizetype behindDays(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_statement.end
               && (isDigit(m_text.at(end)) || isChineseNumeral(m_text.at(end)))) {
            ++end;
        }
        const bool areDays =
            end > at && end < m_statement.end && isAmong(m_text.folded[end], u"天日");
        return areDays ? end + 1 : at;
    }

    /// 春节期间, “五一”假期, 圣诞四日长假, 去年春节: a day or season with a name, before a word
    /// that makes a period of it or behind a year. `at` is where the name begins; empty for none.
    TextRange occasionAt(qsizetype at) const
    {
        const qsizetype length = lengthOfOccasion(at, OccasionWord::Kind::Name);
        const bool isOfNumeral = at > m_statement.start && isChineseNumeral(m_text.at(at))
                                 && isChineseNumeral(m_text.at(at - 1)); // 二十一当天
        if (length == 0 || isOfNumeral) {
            return {};
        }
        TextRange range{at, at + length};
        const char16_t closing = at > m_statement.start ? closingOf(m_text.at(at - 1)) : u'\0';
        if (closing != 0 && range.end < m_statement.end && m_text.at(range.end) == closing) {
            range = {range.start - 1, range.end + 1};
        }
        const qsizetype days = behindDays(range.end);
        const qsizetype span = lengthOfOccasion(days, OccasionWord::Kind::Span);
        if (span > 0) {
            return {range.start, days + span};
        }
        const bool isOfYear = m_times.size() > m_first && m_times.back().range.end == range.start
                              && !isChineseNumeral(m_text.at(at));
        return isOfYear ? range : TextRange();
    }

    /// The clause up to 以来 of 开馆以来，…; empty where it says more.
    TextRange clauseSince(TextRange since) const
    {
        constexpr qsizetype Longest = 10;
        const qsizetype start = clauseStart(m_text, {m_statement.start, since.start});
        const qsizetype length = since.start - start;
        const bool isJoined = m_times.size() > m_first && m_times.back().range.end > start;
        const auto opener = m_text.lexicons.scopes.longestAt(m_text.folded.first(since.end), start);
        if (opener.length == since.end - start) { // 长期以来
            return {};
        }
        return length > 1 && length <= Longest && !isJoined ? TextRange{start, since.end}
                                                            : TextRange();
    }

    qsizetype takeWord(qsizetype at)
    {
        if (const TextRange occasion = occasionAt(at); !occasion.isEmpty()) {
            add(occasion, false, false);
            return occasion.end;
        }
        const auto match =
            m_text.lexicons.bases.longestAt(m_text.folded.first(m_statement.end), at);
        if (!match) {
            return at + 1;
        }
        const qsizetype end = at + match.length;
        const bool isJoined = m_times.size() > m_first && m_times.back().range.end == at;
        if (match.entry->word == u"以来" && !isJoined) {
            if (const TextRange since = clauseSince({at, end}); !since.isEmpty()) {
                add(since, false, false);
            }
            return end;
        }
        if (at > m_statement.start && endsInNow(at)) {
            return end;
        }
        const bool isOfShare =
            at > m_statement.start && m_text.at(at - 1) == u'占'
            && m_text.folded.sliced(at, match.length) == u"全年"; // 占全年额度的97%
        if (match.entry->kind == BaseWord::Kind::Period && !isOfShare) {
            add({at, end}, false, false);
        } else if (match.entry->kind == BaseWord::Kind::Frame && !endsChange(end)) {
            m_frame = {at, end};
        }
        return end;
    }

    /// 出现在, 体现在: no 现在.
    bool endsInNow(qsizetype at) const
    {
        constexpr QStringView verbs = u"出体表发呈实";
        return m_text.at(at) == u'现' && isAmong(m_text.folded[at - 1], verbs);
    }

    /// 增加到去年的68万元: 到 belongs to the verb.
    bool endsChange(qsizetype end) const
    {
        const auto match =
            m_text.lexicons.changesBefore.longestBefore(m_text.folded.first(end), end);
        return match && match.length > 1 && match.entry->kind == ChangeWord::Kind::Level;
    }

    /// A month named alone, not one that a word makes a span: 5月以来.
    bool isMonth(const Fact &fact, qsizetype end) const
    {
        const QStringView words = TextRange{fact.range.start, end}.in(m_text.folded);
        return fact.type == FactType::Date
               && (words.contains(u'月') || words.contains(u'冬') || words.contains(u'春')
                   || words.contains(u'夏') || words.contains(u'秋'))
               && !holdsWord(words, u"以来") && !words.endsWith(u'份') && !holdsWord(words, u"单月")
               && !holdsWord(words, u"当月");
    }

    void add(TextRange range, bool day, bool month)
    {
        const bool framed = m_frame.end == range.start && !m_frame.isEmpty();
        const TextRange whole{framed ? m_frame.start : range.start, range.end};
        if (m_times.size() > m_first && m_times.back().range.end == whole.start) {
            m_times.back().range.end = whole.end;
            m_times.back().isDay = day && !framed;
            m_times.back().isMonth = month && !framed;
        } else {
            m_times.push_back({.range = whole,
                               .isDay = day && !framed,
                               .isMonth = month && !framed,
                               .isBase = false,
                               .written = {}});
        }
    }

    const StatementText &m_text;
    TextRange m_statement;
    std::vector<TimeExpression> &m_times;
    std::size_t m_first;
    TextRange m_frame; // the last word that may join the time behind it
};

} // namespace

void findTimes(const StatementText &text, TextRange statement, const Fact *begin, const Fact *end,
               std::vector<TimeExpression> &times)
{
    TimeFinder(text, statement, times).find(begin, end);
}

} // namespace jianbao
