// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shortsearch.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/credits.h"
#include "app/segmentation/stories/personnames.h"
#include "app/text/characters.h"

namespace jianbao::segmentation {

namespace {

constexpr qsizetype longestName = 8;
constexpr qsizetype mostNames = 12;

bool isSeparator(char16_t c)
{
    return isBlank(c) || isAmong(QChar(c), u"、，,;；:：/|&+-—") || isBullet(c)
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
    CreditReader(const Passage &passage, TextRange part, const NewsWords &words)
        : m_passage(passage)
        , m_words(words)
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
    bool isPaper(TextRange word) const;
    bool isFramed(TextRange word) const;
    bool appendName(TextRange word);
    char16_t at(qsizetype i) const { return m_passage.folded[i].unicode(); }

    const Passage &m_passage;
    const NewsWords &m_words;
    PassageCursor m_cursor;
    qsizetype m_end;
    Credit m_credit;
    QString m_initial; // a single character: the first half of a spaced-out name
    bool m_afterSlash = false;
    bool m_wroteToo = false; // 文 stood before
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
        if (!m_credit.names.isEmpty() && m_cursor.accept(u"发自")) { // where it was written
            m_cursor.skipBlanks();
            m_credit.place = nextWord().in(m_passage.raw).toString();
            break;
        }
        if (acceptRole() || acceptLonelyRole()) {
            m_credit.hasRole = true;
            m_afterSlash = false;
            continue;
        }
        TextRange word = nextWord();
        joinOverLineEnd(word);
        if (word.isEmpty() || (!isPaper(word) && !appendName(word))) {
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
    const qsizetype start = m_cursor.position();
    const CreditWord *role = m_cursor.accept(m_words.credits);
    if (!role || m_cursor.position() > m_end) {
        m_cursor.setPosition(start);
        return false;
    }
    m_credit.isPhoto = m_credit.isPhoto || role->kind == CreditWord::Kind::Photo;
    m_credit.isPhotoReport = m_credit.isPhotoReport || role->kind == CreditWord::Kind::PhotoReport;
    return true;
}

/// 摄, 文, 图 and the like count only as a word of their own (文/图) or, for 摄, at the end.
bool CreditReader::acceptLonelyRole()
{
    const qsizetype i = m_cursor.position();
    const char16_t c = at(i);
    const bool ends = i + 1 >= m_end || isSeparator(at(i + 1));
    const bool isCutName = c == u'文' && i + 2 < m_end && m_passage.raw[i + 1] == u'\n'
                           && isNameLetter(at(i + 2)); // 记者 文⏎礼愿
    if (!ends || isCutName || !isAmong(QChar(c), u"摄文图译编影")) {
        return false;
    }
    const bool isPicture = c == u'摄' || c == u'图' || c == u'影';
    m_wroteToo = m_wroteToo || c == u'文';
    m_credit.isPhoto = m_credit.isPhoto || isPicture;
    if (m_wroteToo && isPicture) { // 文/图
        m_credit.isPhotoReport = true;
        m_credit.isPhoto = false;
    }
    m_cursor.setPosition(i + 1);
    return true;
}

bool CreditReader::roleFollows(qsizetype position) const
{
    PassageCursor cursor(m_passage, position);
    if (cursor.accept(m_words.credits)) {
        return true;
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
    if (word.isEmpty() || word.end + 1 >= m_end || m_passage.raw[word.end] != u'\n'
        || !isNameLetter(at(word.end + 1)) || roleFollows(word.end + 1)) {
        return;
    }
    m_cursor.setPosition(word.end + 1);
    const TextRange rest = nextWord();
    const bool twoNames = word.length() >= 2 && rest.length() >= 2
                          && m_words.surnames.canStartWith(at(word.start))
                          && m_words.surnames.canStartWith(at(rest.start));
    if (!twoNames && word.length() + rest.length() <= longestName) {
        word.end = rest.end;
    }
}

/// 江城文报 in 江城文报记者: a paper that no list knows, right before the word of credits.
bool CreditReader::isPaper(TextRange word) const
{
    constexpr qsizetype shortest = 3;
    return word.length() >= shortest && word.end < m_end && roleFollows(word.end)
           && isAmong(m_passage.folded[word.end],
                      u"记通特") // 记者, 通讯员, 特派; 张玉台 摄 is a person
           && isAmong(m_passage.folded[word.end - 1], u"报社网台");
}

/// Whether the word stands behind a word of credits, and another one or nothing follows it.
bool CreditReader::isFramed(TextRange word) const
{
    qsizetype next = word.end;
    while (next < m_end && isSeparator(at(next))) {
        ++next;
    }
    return m_credit.hasRole && (next >= m_end || roleFollows(next));
}

bool CreditReader::appendName(TextRange word)
{
    QString name = m_initial + word.in(m_passage.raw).toString().remove(u'\n');
    m_initial.clear();
    const bool placeFollows = word.end < m_end
                              && (PassageCursor(m_passage, word.end).accept(u"报导")
                                  || PassageCursor(m_passage, word.end).accept(u"报道")
                                  || PassageCursor(m_passage, word.end).accept(u"电"));
    const QString foldedName = word.in(m_passage.folded).toString().remove(u' ');
    if (placeFollows
        && (m_afterSlash
            || (!m_credit.names.isEmpty() && NewsWords::is(m_words.places, foldedName)))) {
        m_credit.place = name;
        return true;
    }
    if (placeFollows && name.size() > 3
        && NewsWords::is(m_words.places, QStringView(foldedName).last(2))) {
        m_credit.place = name.last(2);
        name.chop(2);
    }
    if (name.size() == 1) {
        m_initial = name;
        return isWideLetter(name[0].unicode());
    }
    const bool isPerson = !holdsFunctionWord(name) || (isSurnamed(name, m_words) && isFramed(word));
    if (!isPerson || !isPlausibleName(name) || m_credit.names.size() >= mostNames) {
        return false;
    }
    m_credit.names.append(name);
    return true;
}

} // namespace

std::optional<Credit> parseCredit(const Passage &passage, TextRange part, const NewsWords &words)
{
    if (part.isEmpty() || part.length() > longestCredit) {
        return {};
    }
    return CreditReader(passage, part, words).read();
}

} // namespace jianbao::segmentation
