// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/lead.h"

#include "app/extraction/chinesenumeral.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

using Kind = ChangeWord::Kind;

constexpr qsizetype LongestBase = 24;

/// Characters beside 比, 较 … that make it part of another word: 对比, 比重, 计较, 较大.
bool isPartOfWord(QStringView text, qsizetype at)
{
    constexpr QStringView before比 = u"同环占对相评攀百好配无序按反";
    constexpr QStringView after比 = u"重例赛较如亚武率价拼分对附特照";
    constexpr QStringView before较 = u"比计相";
    constexpr QStringView after较 = u"为大好快高低多强长少小早晚真";
    constexpr QStringView after同 = u"比期步样时类行业等";
    const QChar c = text[at];
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    if (c == u'比') {
        return before比.contains(before) || after比.contains(after);
    }
    if (c == u'较') {
        return before较.contains(before) || after较.contains(after);
    }
    return c == u'同' && after同.contains(after);
}

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
        if (endsWithParticle && (m_type == FactType::Multiple || isShareOfBase())) {
            takeOrigin();
        }
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
        leaveAdjustment();
        leaveBareAverage();
        leaveGround();
        m_lead.phrase = m_range;
        return m_lead;
    }

private:
    /// 由183元: a number behind one of these is where a change began.
    bool endsWithStart() const
    {
        const QStringView words = rest().trimmed();
        return words.endsWith(u'由') || words.endsWith(u'从') || words.endsWith(u'自');
    }

    /// 为年初预算的78.6%, 是上年同期的92%: what stands before 的 is the base. Of 占总人口的21% it
    /// is not.
    bool isShareOfBase() const
    {
        static constexpr std::array<std::u16string_view, 12> bases{
            u"预算", u"目标", u"计划", u"同期",   u"任务", u"上年",
            u"去年", u"平均", u"年的", u"水平的", u"同季", u"同月"};
        const QStringView words = rest();
        return m_lead.isShare && !words.contains(u'占')
               && std::any_of(bases.begin(), bases.end(), [words](std::u16string_view base) {
                      return words.contains(QStringView(base.data(), qsizetype(base.size())));
                  });
    }

    /// 扣除价格因素, 剔除退税影响后: how a figure was reckoned is no part of its name.
    void leaveAdjustment()
    {
        static constexpr std::array<std::u16string_view, 5> openers{u"扣除", u"剔除", u"不考虑",
                                                                    u"不含", u"若剔除"};
        const TextRange phrase = m_text.trimmed(m_range);
        const QStringView words = phrase.in(m_text.folded);
        const bool opens =
            std::any_of(openers.begin(), openers.end(), [words](std::u16string_view opener) {
                return words.startsWith(QStringView(opener.data(), qsizetype(opener.size())));
            });
        for (const QStringView end : {QStringView(u"因素"), QStringView(u"影响")}) {
            const qsizetype found = opens ? words.indexOf(end) : -1;
            if (found > 0) {
                m_range.start = phrase.start + found + end.size();
                m_range.start += m_range.in(m_text.folded).startsWith(u'后') ? 1 : 0;
                return;
            }
        }
    }

    /// 产量要在今年的基础上再翻一番: what a change starts from is no part of the name.
    void leaveGround()
    {
        const qsizetype ground = rest().lastIndexOf(u"基础上");
        const qsizetype opener = ground > 0 ? rest().lastIndexOf(u'在', ground) : -1;
        if (ground < 0 || opener < 0) {
            m_range.start = ground == 0 ? m_range.end : m_range.start;
            return;
        }
        m_range.end = m_range.start + opener;
        m_range.end -= rest().endsWith(u'要') ? 1 : 0;
    }

    /// 贷款12亿元，户均3万元: the average is of what was named before.
    void leaveBareAverage()
    {
        const TextRange phrase = m_text.trimmed(m_range);
        if (phrase.length() == 2 && endsAverage(phrase.end)) {
            m_range.start = m_range.end;
        }
    }

    /// Takes the words off the end, one after another.
    void strip()
    {
        for (bool again = true; again && !m_range.isEmpty();) {
            m_range.end = m_text.trimmed(m_range).end;
            again = stripBase() || stripTime() || stripWord() || stripLength();
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

    QStringView rest() const { return m_range.in(m_text.folded); }

    bool stripBase()
    {
        const auto base = m_text.lexicons.basesBefore.longestBefore(rest(), m_range.length());
        if (!base || base.entry->kind != BaseWord::Kind::Base) {
            return false;
        }
        m_lead.base = {m_range.end - base.length, m_range.end};
        m_range.end -= base.length;
        return true;
    }

    bool stripWord()
    {
        const auto change = m_text.lexicons.changesBefore.longestBefore(rest(), m_range.length());
        if (!change || change.entry->kind == Kind::Keep
            || (change.length == 1 && endsAverage(m_range.end))) {
            return false;
        }
        take(*change.entry);
        m_range.end -= change.length - (splitsAverage(change.entry->word) ? 1 : 0);
        if (endsNamedTime(m_range.end) && !m_range.isEmpty()) {
            ++m_range.end; // 较前年成长: 年 belongs to 前年, not to 年成长
        }
        return true;
    }

    /// 人均超过…: 均 belongs to the word before.
    bool splitsAverage(QStringView word) const
    {
        return word.size() > 1 && word.startsWith(u'均')
               && endsAverage(m_range.end - word.size() + 1);
    }

    /// Whether 人均, 户均 and the like end here.
    bool endsAverage(qsizetype end) const
    {
        constexpr QStringView bearers = u"人户亩日月年村班";
        return end - 2 >= m_range.start && m_text.at(end - 1) == u'均'
               && bearers.contains(m_text.folded[end - 2]);
    }

    /// 粮食产量连续5年…: how long a figure has held is no part of its name.
    bool stripLength()
    {
        const QStringView words = rest();
        qsizetype at = words.size();
        if (words.endsWith(u"个月")) {
            at -= 2;
        } else if (words.endsWith(u'年') || words.endsWith(u'月') || words.endsWith(u'季')
                   || words.endsWith(u'天') || words.endsWith(u'次')) {
            --at;
        }
        const qsizetype end = at;
        while (at > 0 && (words[at - 1].isDigit() || isChineseNumeral(words[at - 1].unicode()))) {
            --at;
        }
        for (const QStringView opener : {QStringView(u"已连续"), QStringView(u"连续第"),
                                         QStringView(u"连续"), QStringView(u"连")}) {
            if (at < end && end < words.size() && words.first(at).endsWith(opener)) {
                m_range.end = m_range.start + at - opener.size();
                return true;
            }
        }
        constexpr qsizetype TwoDigits = 2;
        const bool isPlain = at > 1 && at < end && end - at <= TwoDigits
                             && (words.endsWith(u'年') || words.endsWith(u"个月"));
        if (isPlain) { // 财政收入五年累计…
            m_range.end = m_range.start + at;
        }
        return isPlain;
    }

    /// Whether the character at the offset is the 年, 月 … of 前年, 上月.
    bool endsNamedTime(qsizetype at) const
    {
        constexpr QStringView openers = u"前去上今明近本当往半";
        constexpr QStringView times = u"年月季";
        return at > m_range.start && times.contains(m_text.folded[at])
               && openers.contains(m_text.folded[at - 1]);
    }

    void take(const ChangeWord &word)
    {
        const bool isAmount = m_type == FactType::Money || m_type == FactType::Count;
        const bool ofSpeed = isAmount && word.word.startsWith(u"加快");
        const bool open = m_lead.change == Change::None && !m_lead.isLevel && !ofSpeed;
        if (word.kind == Kind::Up && open) {
            m_lead.change = Change::Up;
            m_lead.namesChange = word.word.contains(u'幅');
        } else if (word.kind == Kind::Down && open) {
            m_lead.change = Change::Down;
            m_lead.namesChange = word.word.contains(u'幅');
        } else if (word.kind == Kind::Level) {
            m_lead.isLevel = true;
        } else if (word.kind == Kind::Beyond) {
            m_lead.isDistance = true;
            m_comparison = word.word == u"多"   ? Change::Up
                           : word.word == u"少" ? Change::Down
                                                : Change::None;
        }
        m_lead.isStart |= word.word == u"由" || word.word == u"从" || word.word == u"自";
        m_lead.isWorth |= word.word.contains(u"价值");
        m_lead.isShared |= word.word.startsWith(u'分') || word.word.startsWith(u'依');
    }

    /// 是2019年全年的1.4倍: the base stands between 是 and 的.
    void takeOrigin()
    {
        static constexpr std::array<std::u16string_view, 9> openers{
            u"恢复至", u"相当于", u"恢复到", u"达到", u"等于", u"完成", u"是", u"为", u"达"};
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
        const QStringView base = m_lead.base.in(m_text.folded);
        const bool isTime = std::any_of(times.begin(), times.end(),
                                        [base](QStringView time) { return base.contains(time); });
        const bool isUsual = base.contains(u"常年") || base.contains(u"历年"); // no earlier time
        if (isTime && !isUsual && m_lead.change == Change::None && !m_lead.isLevel) {
            m_lead.change = m_comparison;
        }
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
        return word.kind == Kind::Beyond || word.word.endsWith(u"高于")
               || word.word.endsWith(u"低于");
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
        const qsizetype first = std::max(m_range.start, end - LongestBase);
        for (qsizetype at = end - 2; at >= first; --at) {
            const QChar c = m_text.folded[at];
            const bool opens = c == u'比' || c == u'较'
                               || ((c == u'与' || c == u'同' || c == u'和')
                                   && m_text.folded.sliced(at, end - at).contains(u"相比"));
            if (opens && crossesClauses({at, end})) {
                return;
            }
            if (opens && !isPartOfWord(m_text.folded, at)) {
                m_lead.base = m_text.trimmed({at, end});
                m_range.end = at;
                strip();
                return;
            }
        }
    }

    /// 比去年早完成七天 播种面积…: a headline parts its clauses by a blank between words.
    bool crossesClauses(TextRange base) const
    {
        for (qsizetype at = base.start + 1; at + 1 < base.end; ++at) {
            const bool isBlank = m_text.at(at) == u' ';
            if (isBlank && m_text.folded[at - 1].isLetter() && m_text.folded[at + 1].isLetter()) {
                return true;
            }
        }
        return false;
    }

    const StatementText &m_text;
    TextRange m_range;
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
        if (range.in(text.folded).startsWith(word)) {
            range.start += word.size();
        }
    }
    const auto match = text.lexicons.changes.longestAt(text.folded.first(range.end), range.start);
    if (!match || match.length < 2) {
        return Change::None;
    }
    return directionOf(*match.entry);
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
