// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/search/searchparser.h"

#include "app/text/folding.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int UsualDistance = 10;
constexpr int MostDistance = 1000;
constexpr int MostDepth = 12;

using Owned = SearchNode::Owned;

Owned made(SearchNode::Kind kind)
{
    auto node = std::make_unique<SearchNode>();
    node->kind = kind;
    return node;
}

/// Several parts under one operator; a single one stays itself.
Owned joined(SearchNode::Kind kind, std::vector<Owned> parts)
{
    if (parts.size() <= 1) {
        return parts.empty() ? nullptr : std::move(parts.front());
    }
    Owned node = made(kind);
    node->children = std::move(parts);
    return node;
}

bool isOpening(QChar c)
{
    return c == u'(' || c == u'（';
}

bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'＂';
}

bool isBar(QChar c)
{
    return c == u'|' || c == u'｜';
}

bool endsWord(QChar c)
{
    return c.isSpace() || isOpening(c) || isClosing(c) || isQuote(c) || isBar(c);
}

/// What the index can be asked for of a piece of a word with stars; null: nothing, as for nomy of
/// *nomy, since it knows words of letters and digits by their beginnings only. What follows a star
/// or is followed by one may be a part of a longer word or number.
std::optional<SearchPhrase> neededOf(const QString &piece, bool isOpen, bool goesOn)
{
    const TokenPart start = partAtStart(piece);
    const bool mayBeginBefore = start == TokenPart::Letters || (isOpen && start != TokenPart::None);
    const QList<SearchPhrase> found = searchPhrases(u'"' + piece + u'"');
    if (mayBeginBefore || found.isEmpty()) {
        return {};
    }
    SearchPhrase phrase = found.first();
    phrase.isPrefix = phrase.isPrefix || (goesOn && partAtEnd(piece) == TokenPart::Digits);
    return phrase;
}

/// The pattern in the script of the match text; what is a sign of patterns stays.
QString foldedPattern(const QString &pattern)
{
    QString result = pattern;
    for (QChar &c : result) {
        const char16_t simple = folded(c.unicode());
        c = simple < 0x80 ? c : QChar(simple);
    }
    return result;
}

/// Pieces with some characters of the sentence between them; a number is not cut but at a star.
QString starPattern(const QStringList &pieces, bool isOpen, bool goesOn)
{
    static const QString gap = u"[^\\n。;!?]{0,%1}?"_s.arg(UsualDistance);
    QStringList patterns;
    for (const QString &piece : pieces) {
        patterns.append(QRegularExpression::escape(foldedForMatching(piece)));
    }
    const bool isWholeAtStart = !isOpen && partAtStart(pieces.first()) == TokenPart::Digits;
    const bool isWholeAtEnd = !goesOn && partAtEnd(pieces.last()) == TokenPart::Digits;
    return (isWholeAtStart ? u"(?<!\\p{Nd})"_s : QString()) + patterns.join(gap)
           + (isWholeAtEnd ? u"(?!\\p{Nd})"_s : QString());
}

} // namespace

SearchParser::SearchParser(QStringView query)
{
    split(query);
    m_parts.append(Part());
}

void SearchParser::split(QStringView query)
{
    for (qsizetype at = 0; at < query.size();) {
        const QChar c = query[at];
        const bool beginsWord = at == 0 || endsWord(query[at - 1]);
        if (c.isSpace()) {
            ++at;
        } else if (isOpening(c) || isClosing(c) || isBar(c)) {
            m_parts.append({isOpening(c)   ? Sign::Open
                            : isClosing(c) ? Sign::Close
                                           : Sign::Or,
                            {},
                            0});
            ++at;
        } else if (isQuote(c)) {
            at = splitEnclosed(query, at + 1, u'"', Sign::Quoted);
        } else if (c == u'/' && beginsWord) {
            at = splitEnclosed(query, at + 1, u'/', Sign::Regex);
        } else if (c == u'-' && beginsWord && at + 1 < query.size() && !query[at + 1].isSpace()) {
            m_parts.append({Sign::Not, {}, 0});
            ++at;
        } else {
            qsizetype end = at;
            while (end < query.size() && !endsWord(query[end])) {
                ++end;
            }
            splitWord(query.sliced(at, end - at));
            at = end;
        }
    }
}

qsizetype SearchParser::splitEnclosed(QStringView query, qsizetype from, QChar end, Sign sign)
{
    qsizetype at = from;
    while (at < query.size() && !(sign == Sign::Quoted ? isQuote(query[at]) : query[at] == end)) {
        at += sign == Sign::Regex && query[at] == u'\\' && at + 1 < query.size() ? 2 : 1;
    }
    m_parts.append({sign, query.sliced(from, at - from).toString(), 0});
    return at + 1;
}

void SearchParser::splitWord(QStringView word)
{
    static const QRegularExpression near(u"^NEAR(?:/(\\d{1,4}))?$"_s);
    const QRegularExpressionMatch isNear = near.match(word.toString());
    if (word == u"AND") {
        m_parts.append({Sign::And, {}, 0});
    } else if (word == u"OR") {
        m_parts.append({Sign::Or, {}, 0});
    } else if (word == u"NOT") {
        m_parts.append({Sign::Not, {}, 0});
    } else if (isNear.hasMatch()) {
        const int distance =
            isNear.capturedLength(1) > 0 ? isNear.capturedView(1).toInt() : UsualDistance;
        m_parts.append({Sign::Near, {}, std::min(distance, MostDistance)});
    } else {
        m_parts.append({Sign::Word, word.toString(), 0});
    }
}

bool SearchParser::take(Sign sign)
{
    const bool is = part().sign == sign;
    m_at += is ? 1 : 0;
    return is;
}

Owned SearchParser::parse()
{
    std::vector<Owned> parts;
    while (part().sign != Sign::End) {
        const qsizetype before = m_at;
        if (Owned node = readOr()) {
            parts.push_back(std::move(node));
        }
        if (m_at == before) {
            ++m_at; // a bracket that closes nothing, an operator without a word
        }
    }
    return joined(SearchNode::Kind::And, std::move(parts));
}

Owned SearchParser::readOr()
{
    std::vector<Owned> parts;
    do {
        if (Owned node = readAnd()) {
            parts.push_back(std::move(node));
        }
    } while (take(Sign::Or));
    return joined(SearchNode::Kind::Or, std::move(parts));
}

Owned SearchParser::readAnd()
{
    std::vector<Owned> parts;
    for (;;) {
        take(Sign::And);
        const bool negated = take(Sign::Not);
        Owned node = readNear();
        if (!node) {
            break;
        }
        if (negated) {
            Owned inverse = made(SearchNode::Kind::Not);
            inverse->children.push_back(std::move(node));
            node = std::move(inverse);
        }
        parts.push_back(std::move(node));
    }
    return joined(SearchNode::Kind::And, std::move(parts));
}

Owned SearchParser::readNear()
{
    Owned left = readOne();
    while (left && part().sign == Sign::Near) {
        const int distance = part().distance;
        ++m_at;
        Owned right = readOne();
        if (!right) {
            break;
        }
        Owned node = made(SearchNode::Kind::Near);
        node->distance = distance;
        node->children.push_back(std::move(left));
        node->children.push_back(std::move(right));
        left = std::move(node);
    }
    return left;
}

Owned SearchParser::readOne()
{
    const Part &here = part();
    switch (here.sign) {
    case Sign::Word:
    case Sign::Quoted:
        ++m_at;
        if (Owned node = here.sign == Sign::Word ? wildcard(here.text) : phrases(here.text)) {
            return node;
        }
        return readOne(); // blanks in quotation marks
    case Sign::Regex:
        ++m_at;
        return regex(here.text);
    case Sign::Open:
        if (m_depth < MostDepth) {
            ++m_at;
            ++m_depth;
            Owned inner = readOr();
            --m_depth;
            take(Sign::Close);
            return inner;
        }
        return nullptr;
    default:
        return nullptr;
    }
}

Owned SearchParser::phrases(const QString &text) const
{
    const QList<SearchPhrase> found = searchPhrases(u'"' + text + u'"');
    if (found.isEmpty()) {
        return nullptr;
    }
    Owned node = made(SearchNode::Kind::Phrase);
    node->phrase = found.first();
    return node;
}

/// A word as typed, where * stands for some characters of the sentence. At the end of a word it
/// says that the number before it may go on; a word of letters is searched as a beginning anyway.
Owned SearchParser::wildcard(const QString &word)
{
    static const QRegularExpression stars(u"[*＊]+"_s);
    const QStringList pieces = word.split(stars, Qt::SkipEmptyParts);
    bool isOpen = word.startsWith(u'*') || word.startsWith(u'＊');
    const bool goesOn = word.endsWith(u'*') || word.endsWith(u'＊');
    if (pieces.isEmpty()) {
        return nullptr;
    }
    if (pieces.size() == 1 && !(isOpen && partAtStart(pieces.first()) != TokenPart::None)) {
        Owned node = phrases(pieces.first());
        if (node && goesOn && partAtEnd(pieces.first()) == TokenPart::Digits) {
            node->phrase.isPrefix = true;
        }
        return node;
    }
    Owned node = regex(starPattern(pieces, isOpen, goesOn));
    for (const QString &piece : pieces) {
        const bool isLast = &piece == &pieces.last();
        if (auto phrase = neededOf(piece, isOpen, goesOn || !isLast)) {
            Owned needed = made(SearchNode::Kind::Phrase);
            needed->phrase = std::move(*phrase);
            node->children.push_back(std::move(needed));
        }
        isOpen = true;
    }
    return node;
}

Owned SearchParser::regex(const QString &pattern)
{
    if (pattern.isEmpty()) {
        return nullptr;
    }
    Owned node = made(SearchNode::Kind::Regex);
    node->regex = QRegularExpression(foldedPattern(pattern),
                                     QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::UseUnicodePropertiesOption
                                         | QRegularExpression::MultilineOption);
    if (!node->regex.isValid()) {
        m_problem = node->regex.errorString();
    }
    return node;
}

} // namespace jianbao
