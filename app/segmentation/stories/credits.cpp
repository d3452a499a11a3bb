// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/credits.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/lines/lines.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr qsizetype longestCredit = 120;
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

/// Not a piece of a sentence: no name is long unless it has a middle dot, none holds 的 or 了.
bool isPlausibleName(QStringView name)
{
    constexpr qsizetype longestPlain = 6;
    constexpr qsizetype shortestOrganisation = 3;
    if (name.size() >= shortestOrganisation && isAmong(name.back(), u"厅局委办廳辦")) {
        return false;
    }
    if (name.size() >= shortestOrganisation && isAmong(name.back(), u"讯訊")
        && isAmong(name[name.size() - 2], u"报報社网網专專")) {
        return false; // "江城文报讯（记者 王志）": the text begins
    }
    const bool dotted = name.contains(u'·') || name.contains(u'•');
    const bool latin = kindOf(name[0].unicode()) == CharKind::Latin;
    return name.size() <= (dotted || latin ? 2 * longestName : longestPlain)
           && std::none_of(name.begin() + (name[0] == u'那' ? 1 : 0), name.end(), // 那日松

                           [](QChar c) {
                               return isAmong(c, u"的了是在被把这那這不我你他们們怎么麼吗嗎谁誰哪");
                           });
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
    if (!isPlausibleName(name) || m_credit.names.size() >= mostNames) {
        return false;
    }
    m_credit.names.append(name);
    return true;
}

/// A bracket at the end of a paragraph holds names, not a remark such as （完） or （含税）.
bool areNames(const Credit &credit, const NewsWords &words)
{
    if (credit.names.isEmpty() && !credit.hasRole) {
        return false;
    }
    return std::all_of(credit.names.begin(), credit.names.end(), [&](const QString &name) {
        const bool plausible = name.size() <= 4 || name.contains(u'·');
        return (credit.hasRole || plausible)
               && !NewsWords::begins(words.remarks, foldedForMatching(name))
               && !finishesWith(name, u"单位") && !finishesWith(name, u"部门")
               && !finishesWith(name, u"單位");
    });
}

/// Whether every bracket is closed: a line out of "（记者⏎王志）近日…" is no credit.
bool isBalanced(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += isOpeningBracket(c.unicode()) ? 1 : isClosingBracket(c.unicode()) ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

/// "（记者王志）口岸今年⏎…": text runs on behind the brackets; a credit line would say 摄 there.
bool runsOnBehindBrackets(const Passage &passage, const NewsWords &words)
{
    if (passage.folded.isEmpty() || !isOpeningBracket(passage.folded.front().unicode())) {
        return false;
    }
    const TextRange inner = bracketed(passage, 0);
    if (inner.start < 0 || inner.end + 1 >= passage.folded.size()) {
        return false;
    }
    const std::optional<Credit> rest =
        parseCredit(passage, {inner.end + 1, passage.folded.size()}, words);
    return !rest || !rest->hasRole;
}

/// （作者单位：北方大学）, （作者系…）
bool tellsOfAuthor(QStringView text)
{
    while (!text.isEmpty() && isOpeningBracket(text.front().unicode())) {
        text = text.sliced(1);
    }
    for (const QStringView word : {u"作者单位", u"作者系", u"作者为", u"作者是", u"本文作者"}) {
        if (text.startsWith(word)) {
            return true;
        }
    }
    return false;
}

/// （编辑：王志）: who read the text and did not write it.
bool namesEditors(QStringView bracket)
{
    const QString text = foldedForMatching(bracket.sliced(1)).remove(u' ').remove(u'\n');
    return beginsWith(text, u"编辑") || beginsWith(text, u"责编") || beginsWith(text, u"责任编辑")
           || beginsWith(text, u"核稿") || beginsWith(text, u"校对");
}

/// "……。 王志 摄", "……。新华社发"
std::optional<Credit> trailingPhotoCredit(QStringView source, TextRange paragraph,
                                          const NewsWords &words)
{
    constexpr qsizetype longest = 30;
    if (!isAmong(source[paragraph.end - 1], u"摄攝图圖影发發")) {
        return {};
    }
    qsizetype start = paragraph.end - 1;
    const qsizetype stop = std::max(paragraph.start, paragraph.end - longest);
    while (start > stop && !isAmong(source[start - 1], u"。！？”」")) {
        --start;
    }
    if (start <= stop) {
        return {};
    }
    const std::optional<Credit> credit = parseCreditLine(source, {start, paragraph.end}, words);
    return credit && credit->isPhoto ? credit : std::nullopt;
}

} // namespace

bool isPlainName(QStringView text, const NewsWords &words)
{
    QString name;
    for (const QChar c : text) {
        if (isWideLetter(c.unicode())) {
            name += QChar(folded(c.unicode()));
        } else if (!isBlank(c.unicode())) {
            return false;
        }
    }
    constexpr qsizetype longest = 3;
    return name.size() >= 2 && name.size() <= longest && NewsWords::begins(words.surnames, name)
           && isPlausibleName(name);
}

QString authorOf(QStringView line, const NewsWords &words)
{
    constexpr qsizetype longestRemark = 16;
    QStringView name = line.trimmed();
    const auto open = std::find_if(name.begin(), name.end(),
                                   [](QChar c) { return isOpeningBracket(c.unicode()); });
    const qsizetype remark = name.end() - open;
    if (remark > 0 && remark <= longestRemark && isClosingBracket(name.back().unicode())) {
        name = name.first(open - name.begin()).trimmed();
    }
    return isPlainName(name, words) ? name.toString().remove(u' ').remove(u'\u3000') : QString();
}

bool isOfficeAndName(QStringView line, const NewsWords &words)
{
    static constexpr std::array<QStringView, 20> offices{
        u"读者", u"省长", u"市长", u"县长", u"区长",   u"旗长",  u"州长",
        u"盟长", u"镇长", u"乡长", u"主席", u"主任",   u"院长",  u"检察长",
        u"局长", u"医师", u"教授", u"律师", u"研究员", u"农艺师"};
    constexpr qsizetype longest = 30;
    const QString text = foldedForMatching(line.trimmed());
    if (text.size() > longest || text.contains(u',') || text.contains(u'。')) {
        return false;
    }
    for (qsizetype gap = 1; gap < text.size(); ++gap) {
        const QStringView office = QStringView(text).first(gap);
        const bool isOffice =
            isBlank(text[gap].unicode())
            && std::any_of(offices.begin(), offices.end(),
                           [office](QStringView end) { return office.endsWith(end); });
        if (isOffice) {
            return isPlainName(QStringView(text).sliced(gap), words);
        }
    }
    return false;
}

std::optional<Credit> parseCredit(const Passage &passage, TextRange part, const NewsWords &words)
{
    if (part.isEmpty() || part.length() > longestCredit) {
        return {};
    }
    return CreditReader(passage, part, words).read();
}

std::optional<Credit> parseCreditLine(QStringView source, TextRange line, const NewsWords &words)
{
    if (line.length() > longestCredit) {
        return {};
    }
    const Passage passage = passageOf(source, line, longestCredit + 1);
    const auto isClauseMark = [](QChar c) { return isAmong(c, u",。?!;\u201c"); };
    if (std::any_of(passage.folded.begin(), passage.folded.end(), isClauseMark)
        || !isBalanced(passage.folded) || runsOnBehindBrackets(passage, words)) {
        return {};
    }
    if (tellsOfAuthor(passage.folded)) {
        return Credit{{}, {}, false, false, true};
    }
    std::optional<Credit> credit = parseCredit(passage, {0, passage.raw.size()}, words);
    const bool inBrackets = !passage.folded.isEmpty()
                            && isOpeningBracket(passage.folded.front().unicode())
                            && isClosingBracket(passage.folded.back().unicode());
    const bool accepted = credit && areNames(*credit, words) && (credit->hasRole || inBrackets);
    return accepted ? credit : std::nullopt;
}

std::optional<Credit> closingCredit(QStringView source, TextRange paragraph, const NewsWords &words)
{
    if (paragraph.isEmpty()) {
        return {};
    }
    if (!isClosingBracket(source[paragraph.end - 1].unicode())) {
        return trailingPhotoCredit(source, paragraph, words);
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
    const TextRange bracket{open, paragraph.end};
    if (bracket.in(source).contains(u"读者") || bracket.in(source).contains(u"讀者")) {
        return {}; // whose letter it is
    }
    return namesEditors(bracket.in(source)) ? std::nullopt
                                            : parseCreditLine(source, bracket, words);
}

} // namespace jianbao::segmentation
