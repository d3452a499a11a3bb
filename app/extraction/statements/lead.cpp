// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/lead.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/statements/comparisons.h"
#include "app/extraction/statements/leadbases.h"
#include "app/extraction/statements/leadphrase.h"
#include "app/text/characters.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace jianbao {

namespace {

using Kind = ChangeWord::Kind;

class LeadReader
{
public:
    LeadReader(const StatementText &text, TextRange range, FactType type,
               std::span<const TimeExpression> times)
        : m_text(text)
        , m_range(range)
        , m_type(type)
        , m_times(times)
    {}

    Lead read()
    {
        const bool endsWithParticle = m_range.in(m_text.folded).endsWith(u'的');
        m_lead.isShare = m_type == FactType::Percent && endsWithParticle;
        m_lead.isStart = endsWithStart();
        if (endsWithParticle
            && (m_type == FactType::Multiple
                || (m_lead.isShare && (namesBaseOfShare(rest()) || isReckonedByOther(rest()))))) {
            take(originIn(m_text, m_range));
        }
        if (isRate()) {
            const LeadBase aim = aimIn(m_text, m_range);
            m_lead.isDistance = !aim.isEmpty();
            take(aim);
        }
        takeDeedMoreOrLess();
        m_end = m_text.trimmed(m_range).end;
        strip();
        if (m_lead.base.isEmpty()) {
            takeDistance();
        }
        if (m_lead.base.isEmpty() && !m_lead.isLevel) {
            takeBase();
        }
        takeMoreOrLess();
        if (m_type == FactType::Multiple && m_lead.base.isEmpty()) {
            take(startIn(m_text, m_range));
        }
        if (m_isAtReach && m_text.trimmed(m_range).isEmpty()) { // 加2元|至29元
            m_lead.isLevel = true;
        }
        takeStartOfState();
        m_range = withoutBareAverage(m_text, withoutAdjustment(m_text, m_range));
        m_lead.phrase = withoutGround(m_text, withoutManner(m_text, m_range));
        return m_lead;
    }

private:
    bool isRate() const { return m_type == FactType::Percent || m_type == FactType::Multiple; }

    /// Takes the base, if there is one, and what it stands with off the words.
    void take(const LeadBase &found)
    {
        if (!found.isEmpty()) {
            m_lead.base = found.base;
            m_lead.bound = found.bound;
            m_range.end = found.end;
        }
    }

    /// 由183元: a number behind one of these is where a change began.
    bool endsWithStart() const
    {
        const QStringView words = rest().trimmed();
        return words.endsWith(u'由') || words.endsWith(u'从') || words.endsWith(u'自');
    }

    /// 同比多争取, 比上年少用: more or less was done than at another time.
    void takeDeedMoreOrLess()
    {
        constexpr qsizetype LongestDeed = 3;
        constexpr QStringView ends = u"年月季期末底初";
        const TextRange words = m_text.trimmed(m_range);
        for (qsizetype at = words.end - 1; at > words.start && words.end - at <= LongestDeed + 1;
             --at) {
            const char16_t c = m_text.at(at);
            const TextRange before{words.start, at};
            if ((c != u'多' && c != u'少') || at + 1 == words.end) {
                continue;
            }
            const auto base = m_text.lexicons.basesBefore.longestBefore(before.in(m_text.folded),
                                                                        before.length());
            const bool compares = (base && base.entry->kind == BaseWord::Kind::Base)
                                  || (isAmong(m_text.folded[at - 1], ends)
                                      && !comparisonIn(m_text, before).isEmpty());
            if (compares) {
                m_lead.change = c == u'多' ? Change::Up : Change::Down;
                m_range.end = at;
                return;
            }
        }
    }

    /// 低于去年同期: the time behind the word of distance is the base.
    void takeTimeOfDistance(const ChangeWord &word)
    {
        const TextRange behind{m_range.end, m_end};
        const bool isTime = std::any_of(m_times.begin(), m_times.end(), [&](const auto &time) {
            return time.range.start == behind.start && time.range.end == behind.end;
        });
        if (isTime && isDistance(word) && word.word.size() > 1 && m_lead.base.isEmpty()
            && m_type != FactType::Count && m_type != FactType::Measure) {
            m_lead.base = behind;
        }
    }

    /// Takes the words off the end, one after another.
    void strip()
    {
        for (bool again = true; again && !m_range.isEmpty();) {
            m_range.end = withoutLikewise(m_text, m_text.trimmed(m_range)).end;
            again = stripBase() || stripTime() || stripWord() || stripLength() || stripDay();
        }
    }

    bool stripTime()
    {
        const auto found =
            std::find_if(m_times.begin(), m_times.end(), [this](const TimeExpression &time) {
                return time.range.end == m_range.end && time.range.start >= m_range.start;
            });
        if (found == m_times.end()) {
            return false;
        }
        m_time = found->range;
        m_range.end = found->range.start;
        return true;
    }

    /// 股价昨日收报: the day of a figure, which says nothing of those in other clauses.
    bool stripDay()
    {
        static constexpr std::array<QStringView, 8> days{u"昨日", u"昨天", u"昨晚", u"今日",
                                                         u"今天", u"前日", u"前天", u"昨"};
        const auto day = std::find_if(days.begin(), days.end(), [this](QStringView word) {
            return finishesWith(rest(), word);
        });
        if (day == days.end()) {
            return false;
        }
        m_lead.day = {m_range.end - day->size(), m_range.end};
        m_range.end = m_lead.day.start;
        return true;
    }

    QStringView rest() const { return m_range.in(m_text.folded); }

    bool stripBase()
    {
        const auto base = m_text.lexicons.basesBefore.longestBefore(rest(), m_range.length());
        if (!base || base.entry->kind != BaseWord::Kind::Base) {
            return false;
        }
        const QString &word = base.entry->word; // 较2019年|同期, 跟上|月比
        const bool isOfTime = (word == u"同期" || (word.size() == 2 && word.endsWith(u'比')))
                              && !comparisonIn(m_text, m_range).isEmpty();
        if (isOfTime) {
            return false;
        }
        m_lead.base = {m_range.end - base.length, m_range.end};
        m_range.end -= base.length;
        m_lead.base = withLength(m_lead.base);
        return true;
    }

    /// 较对上三个月 of 较对上, 较去年第四季 of 较去年: the length or time that was taken off behind
    /// it belongs to the base.
    TextRange withLength(TextRange base) const
    {
        constexpr QStringView before = u"上前去";
        constexpr QStringView openers = u"比较";
        const bool hasLength =
            m_length.start == base.end && isAmong(m_text.folded[base.end - 1], before);
        const bool hasTime =
            m_time.start == base.end && isAmong(m_text.folded[base.start], openers);
        return {base.start, hasLength ? m_length.end : hasTime ? m_time.end : base.end};
    }

    bool stripLength()
    {
        const qsizetype end = std::exchange(m_range, withoutLength(m_text, m_range)).end;
        m_length = m_range.end < end ? TextRange{m_range.end, end} : m_length;
        return m_range.end < end;
    }

    bool stripWord()
    {
        const auto change = m_text.lexicons.changesBefore.longestBefore(rest(), m_range.length());
        if (!change || change.entry->kind == Kind::Keep
            || (change.length == 1 && endsAverage(m_text, m_range))
            || isMeasureOfChange(change.entry->word) || !fitsPrice(change)) {
            return false;
        }
        const bool isReached = m_reached == m_range.end;
        take(*change.entry, isReached);
        takeTimeOfDistance(*change.entry);
        m_range.end -= change.length - (splitsName(change.entry->word) ? 1 : 0);
        const bool reaches = change.entry->word == u"至" || change.entry->word == u"到"
                             || change.entry->word == u"破"                        // 涨破
                             || (isReached && change.entry->kind == Kind::Beyond); // 加|高|至
        m_isAtReach |= reaches && m_text.trimmed({m_range.end, m_end}).length() == change.length;
        m_reached = reaches ? m_range.end : m_reached;
        if (endsNamedTime(m_range.end) && !m_range.isEmpty()) {
            ++m_range.end; // 较前年成长: 年 belongs to 前年, not to 年成长
        }
        return true;
    }

    /// 比上周贵50元, but 云贵3省: nothing but a sum or a share is dearer.
    bool fitsPrice(const WordList<ChangeWord>::Match &word) const
    {
        return m_text.at(m_range.end - 1) != u'贵' || word.length > 1 || m_type == FactType::Money
               || m_type == FactType::Percent;
    }

    /// 房价跌幅 of 房价跌幅较上月收窄, 降幅 of 降幅收窄0.3个百分点: it became smaller itself.
    bool isMeasureOfChange(QStringView word) const
    {
        return word.endsWith(u'幅') && m_lead.change != Change::None
               && (!m_lead.base.isEmpty() || m_type == FactType::Points);
    }

    /// 人均超过…, 营业额掉…: the first character belongs to the word before.
    bool splitsName(QStringView word) const
    {
        const bool isAverage =
            word.size() > 1 && word.startsWith(u'均')
            && endsAverage(m_text, {m_range.start, m_range.end - word.size() + 1});
        return isAverage || beginsWithName(word);
    }

    /// Whether the character at the offset is the 年, 月 … of 前年, 上月.
    bool endsNamedTime(qsizetype at) const
    {
        constexpr QStringView openers = u"前去上今明近本当往半按"; // 按年|增12%
        constexpr QStringView times = u"年月季";
        return at > m_range.start && isAmong(m_text.folded[at], times)
               && (isAmong(m_text.folded[at - 1], openers) || isDigit(m_text.at(at - 1))
                   || isChineseNumeral(m_text.at(at - 1))); // 3月|涨
    }

    /// 年 of 年增, 月 of 月减: what the change is measured against.
    static bool beginsWithTime(QStringView word)
    {
        constexpr QStringView times = u"年月季周";
        return isAmong(word.front(), times);
    }

    /// 加高至, 降低到: with what was reached behind it the word makes a level (`isReached`).
    void take(const ChangeWord &word, bool isReached)
    {
        const bool isAmount = m_type == FactType::Money || m_type == FactType::Count;
        const bool ofSpeed = isAmount && beginsWith(word.word, u"加快");
        const bool namesChange = isAmong(u'幅', word.word); // 跌幅更|达
        const bool open = m_lead.change == Change::None && !ofSpeed
                          && (!m_lead.isLevel || (namesChange && m_isMereLevel));
        if (isReached && (word.kind == Kind::Up || word.kind == Kind::Down)) {
            m_lead.isLevel = true;
        } else if (word.kind == Kind::Up && open) {
            m_lead.change = Change::Up;
            m_lead.namesChange = namesChange;
            m_lead.holdsBase = beginsWithTime(word.word);
        } else if (word.kind == Kind::Down && open) {
            m_lead.change = Change::Down;
            m_lead.namesChange = namesChange;
            m_lead.holdsBase = beginsWithTime(word.word);
        } else if (word.kind == Kind::Level && m_lead.change == Change::None) {
            m_lead.isLevel = true; // but not of 转为下降5%
            m_isMereLevel = m_text.at(m_range.end - 1) == u'达';
        } else if (word.kind == Kind::Beyond) {
            m_lead.isDistance = true;
            m_comparison = word.word == u"多" || word.word == u"贵" ? Change::Up
                           : word.word == u"少"                     ? Change::Down
                                                                    : Change::None;
            m_isBareComparison = m_comparison != Change::None && m_range.end == m_end;
        }
        m_lead.isStart |= word.word == u"由" || word.word == u"从" || word.word == u"自";
        m_lead.isWorth |= holdsWord(word.word, u"价值");
        m_lead.isShared |= word.word.startsWith(u'分') || word.word.startsWith(u'依');
    }

    /// 同比多3.6亿元, 比上年同期少两成: more or less than at another time is a change.
    void takeMoreOrLess()
    {
        static constexpr std::array<QStringView, 11> times{
            u"同比", u"环比", u"同期", u"年", u"季", u"月", u"周", u"天", u"昨", u"上期", u"前期"};
        if (m_comparison == Change::None || m_lead.change != Change::None || m_lead.isLevel) {
            return;
        }
        const bool isShare = m_type == FactType::Percent || m_type == FactType::Points;
        if (m_lead.base.isEmpty() && m_isBareComparison
            && (isShare || !m_length.isEmpty())) { // 学童十年少三成
            m_lead.change = m_comparison;
            return;
        }
        const QStringView base = m_lead.base.in(m_text.folded);
        const bool isTime = std::any_of(times.begin(), times.end(),
                                        [base](QStringView time) { return holdsWord(base, time); });
        const bool isUsual =
            holdsWord(base, u"常年") || holdsWord(base, u"历年"); // no earlier time
        m_lead.change = isTime && !isUsual ? m_comparison : Change::None;
    }

    /// A time that was stripped off with 的 belongs to the base again.
    qsizetype originEnd() const
    {
        qsizetype end = m_range.end;
        for (const TimeExpression &time : m_times) {
            end = time.range.start == end ? time.range.end : end;
        }
        return end;
    }

    /// 净利由上季的亏损3亿元转为…: in what state it was then; what is measured stands before 由.
    void takeStartOfState()
    {
        constexpr qsizetype LongestState = 4;
        constexpr qsizetype ShortestName = 2;
        constexpr QStringView openers = u"由从自";
        for (const TimeExpression &time : m_times) {
            const qsizetype opener = time.range.start - 1;
            TextRange state = m_text.trimmed({time.range.end, m_range.end});
            const bool opens = opener >= m_range.start && time.range.end < m_range.end
                               && isAmong(m_text.folded[opener], openers);
            if (!opens || state.length() > LongestState + 1) {
                continue;
            }
            state.start += m_text.at(state.start) == u'的' ? 1 : 0;
            m_lead.isStart = true;
            const TextRange name{m_range.start, opener};
            m_range = m_text.trimmed(name).length() >= ShortestName ? name : state;
            return;
        }
    }

    /// 高于全区各项贷款平均增速: the base stands behind the word.
    void takeDistance()
    {
        if (m_type == FactType::Count || m_type == FactType::Measure) {
            return;
        }
        const auto &changes = m_text.lexicons.changes;
        const QStringView folded = m_text.folded.first(m_range.end);
        for (qsizetype at = m_range.start; at < m_range.end; ++at) {
            const auto match = changes.longestAt(folded, at);
            const qsizetype behind = at + match.length;
            if (match && isDistance(*match.entry) && match.length > 1 && behind < m_range.end
                && m_range.end - behind <= LongestBase) {
                m_lead.base = m_text.trimmed({behind, m_range.end});
                m_lead.isDistance = true;
                m_lead.change = Change::None;
                m_range.end = at;
                strip();
                return;
            }
        }
    }

    /// 高于, 不高于 …
    static bool isDistance(const ChangeWord &word)
    {
        return word.kind == Kind::Beyond || finishesWith(word.word, u"高于")
               || finishesWith(word.word, u"低于");
    }

    /// 较2017年, 比市场利率: from the word of comparison to the change.
    void takeBase()
    {
        const bool compares = m_lead.change != Change::None || m_lead.isDistance
                              || m_type == FactType::Points || m_type == FactType::Multiple;
        if (!compares) {
            return;
        }
        const qsizetype end = originEnd();
        const TextRange base = comparisonIn(m_text, {m_range.start, end});
        if (!base.isEmpty()) {
            m_lead.base = withLength(m_text.trimmed(base));
            m_range.end = base.start;
            strip();
        }
    }

    const StatementText &m_text;
    TextRange m_range;
    qsizetype m_reached = -1; ///< Where 至 or 到 was taken off.
    qsizetype m_end = 0;      ///< Of the range before words were taken off it.
    FactType m_type;
    std::span<const TimeExpression> m_times;
    bool m_isBareComparison = false;    ///< 多 or 少 stands right before the number.
    bool m_isMereLevel = false;         ///< 达, which tells of no change that came to it.
    bool m_isAtReach = false;           ///< 至 or 到 stands right before the number.
    TextRange m_time;                   ///< The time taken off last.
    TextRange m_length;                 ///< How long something lasted, taken off.
    Change m_comparison = Change::None; ///< What 多 or 少 would be, compared with another time.
    Lead m_lead;
};

} // namespace

Lead readLead(const StatementText &text, TextRange range, FactType type,
              std::span<const TimeExpression> times)
{
    return LeadReader(text, range, type, times).read();
}

} // namespace jianbao
