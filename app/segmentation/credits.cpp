// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/credits.h"

#include "app/segmentation/lines.h"
#include "app/segmentation/newswords.h"
#include "app/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr qsizetype longestCredit = 120;
constexpr qsizetype longestName = 8;
constexpr qsizetype mostNames = 12;

bool isSeparator(char16_t c)
{
    return isBlank(c) || u"、，,;；:：/|&+-—"_s.contains(QChar(c)) || isBullet(c)
           || isOpeningBracket(c) || isClosingBracket(c);
}

bool isNameLetter(char16_t c)
{
    const CharKind kind = kindOf(c);
    return kind == CharKind::Wide || kind == CharKind::Latin || c == u'·' || c == u'•' || c == u'.';
}

/// Reads a credit word by word.
class CreditReader
{
public:
    CreditReader(const Passage &passage, TextRange part)
        : m_passage(passage)
        , m_cursor(passage, part.start)
        , m_end(part.end)
    {}

    std::optional<Credit> read();

private:
    bool acceptRole();
    bool acceptLonelyRole();
    TextRange nextWord();
    bool roleFollows(qsizetype position) const;
    void joinOverLineEnd(TextRange &word);
    bool appendName(TextRange word);
    char16_t at(qsizetype i) const { return m_passage.folded[i].unicode(); }

    const Passage &m_passage;
    PassageCursor m_cursor;
    qsizetype m_end;
    Credit m_credit;
    QString m_initial; // a single character: the first half of a spaced-out name
    bool m_afterSlash = false;
};

std::optional<Credit> CreditReader::read()
{
    while (m_cursor.position() < m_end) {
        const char16_t c = at(m_cursor.position());
        if (isSeparator(c)) {
            m_afterSlash = c == u'/' || (m_afterSlash && isBlank(c));
            m_cursor.setPosition(m_cursor.position() + 1);
            continue;
        }
        if (acceptRole() || acceptLonelyRole()) {
            m_credit.hasRole = true;
            m_afterSlash = false;
            continue;
        }
        TextRange word = nextWord();
        joinOverLineEnd(word);
        if (word.isEmpty() || !appendName(word)) {
            return {};
        }
        m_cursor.setPosition(word.end);
        m_afterSlash = false;
    }
    const bool any = m_credit.hasRole || !m_credit.names.isEmpty();
    return any && m_initial.isEmpty() ? std::optional(m_credit) : std::nullopt;
}

bool CreditReader::acceptRole()
{
    for (const CreditWord &role : creditWords()) {
        const qsizetype start = m_cursor.position();
        if (m_cursor.accept(role.word)) {
            if (m_cursor.position() <= m_end) {
                m_credit.isPhoto = m_credit.isPhoto || role.isPhoto;
                return true;
            }
            m_cursor.setPosition(start);
        }
    }
    return false;
}

/// 摄, 文, 图 and the like count only as a word of their own (文/图) or, for 摄, at the end.
bool CreditReader::acceptLonelyRole()
{
    const qsizetype i = m_cursor.position();
    const char16_t c = at(i);
    const bool ends = i + 1 >= m_end || isSeparator(at(i + 1));
    if (!ends || !u"摄文图译编影"_s.contains(QChar(c))) {
        return false;
    }
    m_credit.isPhoto = m_credit.isPhoto || c == u'摄' || c == u'图' || c == u'影';
    m_cursor.setPosition(i + 1);
    return true;
}

bool CreditReader::roleFollows(qsizetype position) const
{
    PassageCursor cursor(m_passage, position);
    for (const CreditWord &role : creditWords()) {
        if (cursor.accept(role.word)) {
            return true;
        }
    }
    const bool ends = position + 1 >= m_end || isSeparator(at(position + 1));
    return at(position) == u'摄' && ends;
}

/// The letters up to the next separator or word of credits.
TextRange CreditReader::nextWord()
{
    TextRange word{m_cursor.position(), m_cursor.position()};
    while (word.end < m_end && isNameLetter(at(word.end))
           && (word.isEmpty() || !roleFollows(word.end))) {
        ++word.end;
    }
    return word;
}

/// "格⏎日勒图" is one name, "胡日查⏎高敏" may be two: they are if both parts are long enough and
/// begin with a common surname.
void CreditReader::joinOverLineEnd(TextRange &word)
{
    if (word.isEmpty() || word.end + 1 >= m_end || at(word.end) != u'\n'
        || !isNameLetter(at(word.end + 1)) || roleFollows(word.end + 1)) {
        return;
    }
    m_cursor.setPosition(word.end + 1);
    const TextRange rest = nextWord();
    const bool twoNames = word.length() >= 2 && rest.length() >= 2 && isSurname(at(word.start))
                          && isSurname(at(rest.start));
    if (!twoNames && word.length() + rest.length() <= longestName) {
        word.end = rest.end;
    }
}

bool CreditReader::appendName(TextRange word)
{
    QString name = m_initial + word.in(m_passage.raw).toString().remove(u'\n');
    m_initial.clear();
    const bool placeFollows = word.end < m_end
                              && (PassageCursor(m_passage, word.end).accept(u"报导")
                                  || PassageCursor(m_passage, word.end).accept(u"报道")
                                  || PassageCursor(m_passage, word.end).accept(u"电"));
    const QString foldedName = word.in(m_passage.folded).toString().remove(u'\n');
    if (placeFollows && (m_afterSlash || (!m_credit.names.isEmpty() && isKnownPlace(foldedName)))) {
        m_credit.place = name;
        return true;
    }
    if (placeFollows && name.size() > 3 && isKnownPlace(QStringView(foldedName).last(2))) {
        m_credit.place = name.last(2);
        name.chop(2);
    }
    if (name.size() == 1) {
        m_initial = name;
        return isWideLetter(name[0].unicode());
    }
    if (name.size() > longestName || m_credit.names.size() >= mostNames) {
        return false;
    }
    m_credit.names.append(name);
    return true;
}

/// A bracket at the end of a paragraph holds names, not a remark such as （完） or （含税）.
bool areNames(const Credit &credit)
{
    if (credit.names.isEmpty() && !credit.hasRole) {
        return false;
    }
    return std::all_of(credit.names.begin(), credit.names.end(), [&credit](const QString &name) {
        const bool plausible = name.size() <= 4 || name.contains(u'·');
        return (credit.hasRole || plausible) && !isNoName(name);
    });
}

} // namespace

std::optional<Credit> parseCredit(const Passage &passage, TextRange part)
{
    if (part.isEmpty() || part.length() > longestCredit) {
        return {};
    }
    return CreditReader(passage, part).read();
}

std::optional<Credit> parseCreditLine(QStringView source, TextRange line)
{
    if (line.length() > longestCredit) {
        return {};
    }
    const Passage passage = passageOf(source, line, longestCredit + 1);
    const auto isClauseMark = [](QChar c) { return u",。?!;\u201c"_s.contains(c); };
    if (std::any_of(passage.folded.begin(), passage.folded.end(), isClauseMark)) {
        return {};
    }
    std::optional<Credit> credit = parseCredit(passage, {0, passage.raw.size()});
    const bool inBrackets = !passage.folded.isEmpty()
                            && isOpeningBracket(passage.folded.front().unicode())
                            && isClosingBracket(passage.folded.back().unicode());
    const bool accepted = credit && areNames(*credit) && (credit->hasRole || inBrackets);
    return accepted ? credit : std::nullopt;
}

std::optional<Credit> closingCredit(QStringView source, TextRange paragraph)
{
    if (paragraph.isEmpty() || !isClosingBracket(source[paragraph.end - 1].unicode())) {
        return {};
    }
    constexpr qsizetype reach = 60;
    qsizetype open = paragraph.end - 2;
    const qsizetype stop = std::max(paragraph.start, paragraph.end - reach);
    while (open > stop && !isOpeningBracket(source[open].unicode())) {
        --open;
    }
    if (open <= stop || !endsSentence(TextRange{stop, open}.in(source).trimmed())) {
        return {};
    }
    return parseCreditLine(source, {open, paragraph.end});
}

} // namespace jianbao::segmentation
