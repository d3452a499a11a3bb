// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/figurestatement.h"

#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype Farthest = 200; ///< UTF-16 units before a figure that are looked at.

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

/// Whether a subject names no place of its own: 全市, 该镇, 我国.
bool isGeneral(const QString &subject)
{
    return subject.isEmpty() || u"全该我本各整"_s.contains(subject.front());
}

} // namespace

FigureStatement statementOf(const FactRow &row, const QString &source, qsizetype previousEnd,
                            const Lexicons &lexicons)
{
    FigureStatement statement{row, 0, {}, {}};
    const qsizetype end = std::min(row.fact.range.start, source.size());
    qsizetype sentence = end;
    while (sentence > 0 && end - sentence < Farthest && !endsSentence(source, sentence - 1)) {
        --sentence;
    }
    statement.sentence = sentence;
    const qsizetype from = std::max(sentence, std::min(previousEnd, end));
    const QStringView lead = QStringView(source).sliced(from, end - from);
    qsizetype clause = lead.size();
    while (clause > 0 && !endsClause(lead[clause - 1])) {
        --clause;
    }
    statement.qualifiers = qualifiersIn(closedUp(lead), lexicons);
    statement.subject = subjectOf(closedUp(lead.sliced(clause)), row.fact, lexicons);
    return statement;
}

bool areOfTheSame(const FigureStatement &left, const FigureStatement &right, bool strictly)
{
    if (left.qualifiers != right.qualifiers) {
        return false;
    }
    if (strictly) {
        return left.subject == right.subject;
    }
    return isGeneral(left.subject) || isGeneral(right.subject)
           || left.subject.contains(right.subject) || right.subject.contains(left.subject);
}

} // namespace jianbao
