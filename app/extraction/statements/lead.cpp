// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/lead.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/statements/comparisons.h"
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
            && (m_type == FactType::Multiple || (m_lead.isShare && namesBaseOfShare(rest())))) {
            takeOrigin();
        }
        takeAim();
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
            takeStart();
        }
        m_range = withoutBareAverage(m_text, withoutAdjustment(m_text, m_range));
        m_lead.phrase = withoutGround(m_text, m_range);
        return m_lead;
    }

private:
    /// 由183元: a number behind one of these is where a change began.
    bool endsWithStart() const
    {
        const QStringView words = rest().trimmed();
        return words.endsWith(u'由') || words.endsWith(u'从') || words.endsWith(u'自');
    }

    /// 超过原计划12.5%: what was aimed at is the base, not what is measured.
    void takeAim()
    {
        static constexpr std::array<QStringView, 5> aims{u"计划", u"定额", u"任务", u"预算",
                                                         u"目标"};
        constexpr QStringView opener = u"超过";
        if (m_type != FactType::Percent && m_type != FactType::Multiple) {
            return;
        }
        const TextRange words = m_text.trimmed(m_range);
        const QStringView phrase = words.in(m_text.folded);
        const bool isAimed = std::any_of(aims.begin(), aims.end(), [phrase](QStringView aim) {
            return finishesWith(phrase, aim);
        });
        const qsizetype found = isAimed ? phrase.lastIndexOf(opener) : -1;
        const TextRange base{words.start + found + opener.size(), words.end};
        if (found >= 0 && base.length() >= 2 && base.length() <= LongestBase) {
            m_lead.base = base;
            m_lead.isDistance = true;
            m_range.end = words.start + found;
        }
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
        const bool isOfTime =
            base.entry->word == u"同期" && !comparisonIn(m_text, m_range).isEmpty(); // 较2019年同期
        if (isOfTime) {
            return false;
        }
        m_lead.base = {m_range.end - base.length, m_range.end};
        m_range.end -= base.length;
        return true;
    }

    bool stripLength()
    {
        const qsizetype end = std::exchange(m_range, withoutLength(m_text, m_range)).end;
        return m_range.end < end;
    }

    bool stripWord()
    {
        const auto change = m_text.lexicons.changesBefore.longestBefore(rest(), m_range.length());
        if (!change || change.entry->kind == Kind::Keep
            || (change.length == 1 && endsAverage(m_text, m_range))
            || isMeasureOfChange(change.entry->word)) {
            return false;
        }
        const bool isReached = m_reached == m_range.end;
        take(*change.entry, isReached);
        takeTimeOfDistance(*change.entry);
        m_range.end -= change.length - (splitsName(change.entry->word) ? 1 : 0);
        const bool reaches = change.entry->word == u"至" || change.entry->word == u"到"
                             || (isReached && change.entry->kind == Kind::Beyond); // 加|高|至
        m_reached = reaches ? m_range.end : m_reached;
        if (endsNamedTime(m_range.end) && !m_range.isEmpty()) {
            ++m_range.end; // 较前年成长: 年 belongs to 前年, not to 年成长
        }
        return true;
    }

    /// 房价跌幅 of 房价跌幅较上月收窄: it became smaller itself. Without a name of its own it is of
    /// the figure before.
    bool isMeasureOfChange(QStringView word) const
    {
        return word.endsWith(u'幅') && !m_lead.base.isEmpty() && m_lead.change != Change::None
               && m_text.trimmed(m_range).length() >= word.size() + 2;
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

    /// 加高至, 降低到: with what was reached behind it the word makes a level (`isReached`).
    void take(const ChangeWord &word, bool isReached)
    {
        const bool isAmount = m_type == FactType::Money || m_type == FactType::Count;
        const bool ofSpeed = isAmount && beginsWith(word.word, u"加快");
        const bool open = m_lead.change == Change::None && !m_lead.isLevel && !ofSpeed;
        if (isReached && (word.kind == Kind::Up || word.kind == Kind::Down)) {
            m_lead.isLevel = true;
        } else if (word.kind == Kind::Up && open) {
            m_lead.change = Change::Up;
            m_lead.namesChange = isAmong(u'幅', word.word);
        } else if (word.kind == Kind::Down && open) {
            m_lead.change = Change::Down;
            m_lead.namesChange = isAmong(u'幅', word.word);
        } else if (word.kind == Kind::Level) {
            m_lead.isLevel = true;
        } else if (word.kind == Kind::Beyond) {
            m_lead.isDistance = true;
            m_comparison = word.word == u"多"   ? Change::Up
                           : word.word == u"少" ? Change::Down
                                                : Change::None;
        }
        m_lead.isStart |= word.word == u"由" || word.word == u"从" || word.word == u"自";
        m_lead.isWorth |= holdsWord(word.word, u"价值");
        m_lead.isShared |= word.word.startsWith(u'分') || word.word.startsWith(u'依');
    }

    /// 是2019年全年的1.4倍: the base stands between 是 and 的.
    void takeOrigin()
    {
        static constexpr std::array<std::u16string_view, 13> openers{
            u"恢复至", u"相当于", u"恢复到", u"达到", u"等于", u"完成", u"不足",
            u"不到",   u"超过",   u"接近",   u"是",   u"为",   u"达"};
        qsizetype best = -1;
        qsizetype length = 0;
        for (const std::u16string_view opener : openers) {
            const QStringView word(opener.data(), qsizetype(opener.size()));
            const qsizetype found = m_range.in(m_text.folded).lastIndexOf(word);
            if (found > best) {
                best = found;
                length = word.size();
            }
        }
        const TextRange base{m_range.start + best + length, m_range.end - 1};
        if (best >= 0 && base.length() >= 2 && base.length() <= LongestBase) {
            m_lead.base = base;
            m_range.end = m_range.start + best;
        }
    }

    /// 同比多3.6亿元, 比上年同期少两成: more or less than at another time is a change.
    void takeMoreOrLess()
    {
        static constexpr std::array<QStringView, 5> times{u"同比", u"环比", u"同期", u"年", u"月"};
        if (m_comparison == Change::None || m_lead.change != Change::None || m_lead.isLevel) {
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

    /// 价值从原料实现十倍增长: the base stands behind 从.
    void takeStart()
    {
        const qsizetype found = rest().lastIndexOf(u'从');
        const TextRange base{m_range.start + found + 1, m_range.end};
        if (found < 1 || base.length() < 2 || base.length() > LongestBase) {
            return;
        }
        const auto verb = longestBefore(m_text.lexicons.verbs, m_text.folded, base.start, base.end);
        m_lead.base = {base.start, verb ? base.end - verb.length : base.end};
        m_range.end = m_range.start + found;
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
            m_lead.base = m_text.trimmed(base);
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
    Change m_comparison = Change::None; ///< What 多 or 少 would be, compared with another time.
    Lead m_lead;
};

} // namespace

Lead readLead(const StatementText &text, TextRange range, FactType type,
              std::span<const TimeExpression> times)
{
    return LeadReader(text, range, type, times).read();
}

Change changeBehind(const StatementText &text, TextRange range)
{
    static constexpr std::array<std::u16string_view, 4> fillers{u"以上", u"左右", u"的", u"幅度"};
    for (const std::u16string_view filler : fillers) {
        const QStringView word(filler.data(), qsizetype(filler.size()));
        if (beginsWith(range.in(text.folded), word)) {
            range.start += word.size();
        }
    }
    const auto match = text.lexicons.changes.longestAt(text.folded.first(range.end), range.start);
    if (!match || match.length < 2) {
        return Change::None;
    }
    return directionOf(*match.entry);
}

bool beginsWithName(QStringView change)
{
    constexpr QStringView names = u"额量价";
    return change.size() > 1 && change.endsWith(u'掉') && isAmong(change.front(), names);
}

Change directionOf(const ChangeWord &word)
{
    switch (word.kind) {
    case Kind::Up:
        return Change::Up;
    case Kind::Down:
        return Change::Down;
    default:
        return Change::None;
    }
}

} // namespace jianbao
