// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/checks/figurestatement.h"

#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype Farthest = 400; ///< UTF-16 units before a figure that are looked at.

constexpr qsizetype LongestLead = 32;

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool blankLine = c == u'\n' && at > 0 && text[at - 1] == u'\n';
    return blankLine || u"。！？!?"_s.contains(c);
}

bool endsClause(QChar c)
{
    return u"，,；;：:、（("_s.contains(c);
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Text without its white space, so that words over a hard line break are found.
QString closedUp(QStringView text)
{
    QString closed = foldedForMatching(text);
    closed.removeIf([](QChar c) { return c.isSpace(); });
    return closed;
}

QSet<QString> qualifiersIn(const QString &text, const Lexicons &lexicons)
{
    QSet<QString> qualifiers;
    for (qsizetype at = 0; at < text.size();) {
        const auto match = lexicons.qualifiers.longestAt(text, at);
        if (match) {
            const QualifierWord &word = *match.entry;
            qualifiers.insert(word.kind == QualifierWord::Kind::Condition
                                  ? word.word
                                  : QString::number(int(word.kind)));
        }
        at += match ? match.length : 1;
    }
    return qualifiers;
}

/// How long a word that names nothing is at a place; 0 for none.
qsizetype emptyWordAt(const QString &text, qsizetype at, const Lexicons &lexicons)
{
    static const QStringList plain{u"的"_s, u"了"_s, u"为"_s, u"是"_s, u"有"_s, u"共"_s, u"已"_s,
                                   u"和"_s, u"在"_s, u"并"_s, u"也"_s, u"仅"_s, u"就"_s, u"其"_s,
                                   u"约"_s, u"近"_s, u"达"_s, u"到"_s, u"又"_s, u"均"_s, u"都"_s};
    qsizetype length = plain.contains(text.mid(at, 1)) ? 1 : 0;
    const auto take = [&](const auto &list) {
        length = std::max(length, list.longestAt(text, at).length);
    };
    take(lexicons.changes);
    take(lexicons.verbs);
    take(lexicons.bases);
    take(lexicons.boundsAfter);
    take(lexicons.timeWords);
    take(lexicons.qualifiers);
    return length;
}

QString subjectOf(QString clause, const Fact &fact, const Lexicons &lexicons)
{
    for (const QString &known : {fact.indicator, fact.period, fact.base}) {
        const QString words = closedUp(known);
        clause = words.isEmpty() ? clause : clause.remove(words);
    }
    const QString indicator = closedUp(fact.indicator);
    QString subject;
    for (qsizetype at = 0; at < clause.size();) {
        const qsizetype empty = emptyWordAt(clause, at, lexicons);
        if (empty == 0 && isHan(clause[at]) && !indicator.contains(clause[at])) {
            subject += clause[at];
        }
        at += std::max<qsizetype>(empty, 1);
    }
    return subject;
}

constexpr qsizetype LongestName = 10;

/// 年 or 末 in 2020年末东河镇: the sign of a time behind its number, or the part of one.
bool endsTimeAt(const QString &clause, qsizetype at)
{
    if (at < 1) {
        return false;
    }
    const bool isSign = clause[at - 1].isDigit() && u"年月日季"_s.contains(clause[at]);
    const bool isPart = at > 1 && clause[at - 2].isDigit() && u"年月季"_s.contains(clause[at - 1])
                        && u"末底初中份度"_s.contains(clause[at]);
    return isSign || isPart;
}

/// The name that a clause begins with, behind words that name nothing; empty for none.
QString nameAtStart(const QString &clause, const Lexicons &lexicons)
{
    qsizetype from = 0;
    while (from < clause.size()) {
        const qsizetype empty = emptyWordAt(clause, from, lexicons);
        if (empty == 0 && isHan(clause[from]) && !endsTimeAt(clause, from)) {
            break;
        }
        from += std::max<qsizetype>(empty, 1);
    }
    for (qsizetype at = from + 1; at < std::min(clause.size(), from + LongestName); ++at) {
        const qsizetype ending = lexicons.news.nameEndings.longestAt(clause, at).length;
        if (ending > 0) {
            return clause.sliced(from, at + ending - from);
        }
    }
    return {};
}

/// Whether a clause only tells who says what follows: 市统计局负责人介绍.
bool tellsWhoSpeaks(const QString &clause)
{
    static const QStringList verbs{u"介绍"_s, u"表示"_s, u"指出"_s, u"透露"_s, u"告诉"_s, u"了解"_s,
                                   u"获悉"_s, u"显示"_s, u"公布"_s, u"发布"_s, u"说"_s,   u"称"_s};
    return std::any_of(verbs.cbegin(), verbs.cend(),
                       [&](const QString &verb) { return clause.endsWith(verb); })
           || clause.contains(u"了解到"_s);
}

/// Behind 本报讯, 本报…日电 and the names of reporters in brackets, which open a report.
QString withoutDateline(const QString &clause)
{
    constexpr qsizetype Reach = 14;
    const qsizetype bracket = clause.first(std::min(Reach, clause.size())).lastIndexOf(u')');
    if (bracket >= 0) {
        return clause.sliced(bracket + 1);
    }
    if (!clause.startsWith(u"本报"_s)) {
        return clause;
    }
    for (qsizetype at = 2; at < std::min(Reach, clause.size()); ++at) {
        if (clause[at] == u'讯' || clause[at] == u'电') {
            return clause.sliced(at + 1);
        }
    }
    return clause;
}

QString ownerIn(QStringView lead, const Lexicons &lexicons)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= lead.size(); ++at) {
        if (at < lead.size() && !endsClause(lead[at])) {
            continue;
        }
        const QString clause = withoutDateline(closedUp(lead.sliced(start, at - start)));
        const QString name = nameAtStart(clause, lexicons);
        if (!name.isEmpty() && !tellsWhoSpeaks(clause)) {
            return u"全该我本各整"_s.contains(name.front()) ? QString() : name;
        }
        start = at + 1;
    }
    return {};
}

/// Years, months and seasons in numbers, and words as 去年: what a sentence says of its time.
QSet<QString> timesIn(const QString &text, const Lexicons &lexicons)
{
    QSet<QString> times;
    qsizetype digits = 0; // that stand before this place
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype word = lexicons.timeWords.longestAt(text, at).length;
        if (digits > 0 && u"年月季"_s.contains(text[at])) {
            times.insert(text.sliced(at - digits, digits + 1));
        } else if (word > 0) {
            times.insert(text.sliced(at, word));
        }
        const bool isDigit = text[at].isDigit() || u"〇零一二三四五六七八九十"_s.contains(text[at]);
        digits = isDigit ? digits + 1 : 0;
        at += std::max<qsizetype>(word, 1);
    }
    return times;
}

/// Whether a subject names no place of its own: 全市, 该镇, 我国.
bool isGeneral(const QString &subject)
{
    return subject.isEmpty() || u"全该我本各整"_s.contains(subject.front());
}

} // namespace

FigureStatement statementOf(const FactRow &row, const QString &source, qsizetype previousEnd,
                            qsizetype paragraph, const Lexicons &lexicons)
{
    FigureStatement statement;
    statement.row = row;
    const qsizetype end = std::min(row.fact.range.start, source.size());
    qsizetype sentence = end;
    while (sentence > paragraph && end - sentence < Farthest
           && !endsSentence(source, sentence - 1)) {
        --sentence;
    }
    statement.sentence = sentence;
    const QStringView before = QStringView(source).sliced(sentence, end - sentence);
    statement.owner = ownerIn(before, lexicons);
    if (row.fact.period.isEmpty()) {
        statement.times = timesIn(closedUp(before), lexicons);
    }
    const qsizetype from = std::max(sentence, std::min(previousEnd, end));
    const QStringView lead = QStringView(source).sliced(from, end - from);
    qsizetype clause = lead.size();
    while (clause > 0 && !endsClause(lead[clause - 1])) {
        --clause;
    }
    statement.previousEnd = previousEnd;
    statement.lead = closedUp(lead).right(LongestLead);
    statement.qualifiers = qualifiersIn(closedUp(lead), lexicons);
    statement.subject = subjectOf(closedUp(lead.sliced(clause)), row.fact, lexicons);
    return statement;
}

void inherit(FigureStatement &statement, const FigureStatement &before)
{
    const Fact &fact = statement.row.fact;
    const Fact &earlier = before.row.fact;
    if (statement.subject.isEmpty() && fact.article == earlier.article
        && statement.sentence == before.sentence && fact.indicator == earlier.indicator) {
        statement.subject = before.subject;
        statement.qualifiers += before.qualifiers;
    }
}

bool areOfTheSame(const FigureStatement &left, const FigureStatement &right, bool strictly)
{
    const bool otherTimes =
        !left.times.isEmpty() && !right.times.isEmpty() && left.times != right.times;
    if (left.qualifiers != right.qualifiers || otherTimes) {
        return false;
    }
    if (strictly) {
        return left.subject == right.subject && left.owner == right.owner;
    }
    const bool otherOwners = !left.owner.endsWith(right.owner) // 集团, 垦区集团
                             && !right.owner.endsWith(left.owner);
    return !otherOwners
           && (isGeneral(left.subject) || isGeneral(right.subject)
               || left.subject.contains(right.subject) || right.subject.contains(left.subject));
}

} // namespace jianbao
