// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/dateline.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/credits.h"
#include "app/segmentation/stories/datelinewords.h"
#include "app/segmentation/stories/passage.h"
#include "app/text/characters.h"

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr qsizetype longestPlace = 12;
constexpr qsizetype longestAgency = 10;

int chineseDigit(char16_t c)
{
    return int(u"〇一二三四五六七八九"_s.indexOf(QChar(c)));
}

class DatelineReader
{
public:
    DatelineReader(QStringView source, TextRange paragraph, const NewsWords &words)
        : m_words(words)
        , m_passage(passageOf(source, paragraph))
        , m_cursor(m_passage)
    {}

    std::optional<Dateline> read();
    /// How many characters, blanks not counted, were read.
    qsizetype charactersRead() const;

private:
    bool acceptAgency();
    bool acceptPaperName();
    bool isUnknownPaper(QStringView name) const;
    bool acceptKeyword();
    bool readPlaceAlone(qsizetype start);
    bool readPlaceAndDate();
    bool acceptDate();
    int acceptNumber();
    void readCredits();
    void readOpenCredit();
    std::optional<Dateline> readBracketForm();
    bool namesReporter(TextRange inner) const;
    void readBracketCredit(TextRange inner);
    qsizetype placeBefore(qsizetype start, qsizetype end) const;
    std::optional<Dateline> readReporterOpening();
    QString rawWithoutBlanks(qsizetype start, qsizetype end) const;

    const NewsWords &m_words;
    Passage m_passage;
    PassageCursor m_cursor;
    Dateline m_dateline;
};

std::optional<Dateline> DatelineReader::read()
{
    while (isBullet(m_cursor.peek()) || m_cursor.peek() == u'#') {
        m_cursor.advance();
    }
    if (isOpeningBracket(m_cursor.peek())) {
        return readBracketForm();
    }
    const qsizetype start = m_cursor.position();
    if (!(acceptAgency() && readPlaceAndDate()) && !readPlaceAlone(start)) {
        m_cursor.setPosition(start);
        return readReporterOpening();
    }
    readCredits();
    return m_dateline;
}

/// "本报记者王志报道：…"
std::optional<Dateline> DatelineReader::readReporterOpening()
{
    constexpr qsizetype reach = 40;
    const qsizetype start = m_cursor.position();
    if (!PassageCursor(m_passage, start).accept(m_words.credits)) {
        return {};
    }
    const QStringView text = QStringView(m_passage.folded).sliced(start).left(reach);
    for (const QStringView closing : {u"报道", u"报导"}) {
        const qsizetype end = start + text.indexOf(closing) + closing.size();
        if (end < start + closing.size() || end >= m_passage.folded.size()
            || (!isAmong(PassageCursor(m_passage, end).peek(), u":,")
                && !isAmong(m_passage.raw[end], u" \u3000"))) {
            continue;
        }
        if (const auto credit = parseCredit(m_passage, {start, end}, m_words)) {
            m_dateline.reporters = credit->names;
            m_cursor.setPosition(end);
            return m_dateline;
        }
    }
    return {};
}

/// "信阳十二日电": old papers name no agency. The day stands in characters.
bool DatelineReader::readPlaceAlone(qsizetype start)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 4;
    m_cursor.setPosition(start);
    for (qsizetype n = 0; n <= longest && !m_cursor.atEnd(); ++n) {
        const qsizetype placeEnd = m_cursor.position();
        if (n >= shortest && !isAmong(QChar(m_cursor.peek()), u"0123456789") && acceptDate()) {
            m_dateline.place = rawWithoutBlanks(start, placeEnd);
            m_dateline.isPlaceAlone = true;
            return acceptKeyword();
        }
        if (kindOf(m_cursor.peek()) != CharKind::Wide || isNumeral(m_cursor.peek())) {
            return false;
        }
        m_cursor.advance();
    }
    return false;
}

bool DatelineReader::acceptAgency()
{
    m_cursor.accept(u'据');
    m_cursor.accept(u"综合");
    return m_cursor.accept(m_words.agencies) || acceptPaperName();
}

/// "北疆日报讯", "朔宁新闻网5月3日电": a short name that ends like a paper's.
bool DatelineReader::acceptPaperName()
{
    const qsizetype start = m_cursor.position();
    m_cursor.skipBlanks();
    for (qsizetype n = 1; n <= longestAgency && !m_cursor.atEnd(); ++n) {
        if (kindOf(m_cursor.peek()) != CharKind::Wide) {
            break;
        }
        m_cursor.advance();
        const QStringView name =
            QStringView(m_passage.folded).sliced(start, m_cursor.position() - start);
        if (n >= 3 && (endsLikePaper(name, m_words) || isUnknownPaper(name))) {
            return true;
        }
    }
    m_cursor.setPosition(start);
    return false;
}

/// "江城文报讯（记者 …）": no list has the paper, but it sends its own news.
bool DatelineReader::isUnknownPaper(QStringView name) const
{
    constexpr qsizetype longest = 6;
    if (name.size() > longest || isAmong(u' ', name)) {
        return false; // a headline, and 本报讯 on the line below
    }
    const PassageCursor behind(m_passage, m_cursor.position());
    for (const QStringView word : {u"综合讯", u"专讯", u"特讯", u"讯"}) {
        PassageCursor cursor = behind;
        if (isAmong(name.back(), u"报网") && cursor.accept(word)) {
            return isOpeningBracket(cursor.peek()) || cursor.atBlank() || cursor.peek() == u':';
        }
    }
    return false;
}

/// 电, 讯 and the like, unless a longer word begins so (电视, 讯息).
bool DatelineReader::acceptKeyword()
{
    const qsizetype start = m_cursor.position();
    for (const QStringView word : {u"综合电", u"专电", u"特电", u"综合讯", u"专讯", u"特讯",
                                   u"快讯", u"电", u"讯", u"消息"}) {
        if (!m_cursor.accept(word)) {
            continue;
        }
        const char16_t next = m_cursor.peek();
        if (!isAmong(QChar(next), u"视台子力话动息网商影员问号") || next == 0
            || m_cursor.atBlank()) {
            return true;
        }
        m_cursor.setPosition(start);
    }
    return false;
}

bool DatelineReader::readPlaceAndDate()
{
    m_cursor.skipBlanks();
    const qsizetype start = m_cursor.position();
    for (qsizetype n = 0; n <= longestPlace; ++n) {
        const qsizetype placeEnd = m_cursor.position();
        const bool dated = acceptDate();
        if (acceptKeyword()) {
            const QString place = rawWithoutBlanks(start, placeEnd);
            const bool isTime = place == u"今日" || place == u"昨日" || place == u"综合";
            m_dateline.place = isTime ? QString() : place;
            return true;
        }
        if (dated) {
            m_cursor.setPosition(placeEnd);
            m_dateline.year = m_dateline.month = m_dateline.day = 0;
        }
        const CharKind kind = kindOf(m_cursor.peek());
        const bool placeMark = m_cursor.peek() == u'·' || m_cursor.peek() == u'、';
        if (m_cursor.atEnd() || (kind != CharKind::Wide && !placeMark)
            || PassageCursor(m_passage, m_cursor.position()).accept(u"记者")) {
            return false;
        }
        m_cursor.advance();
    }
    return false;
}

/// A number of Arabic or Chinese digits up to 9999; -1 where none stands here.
int DatelineReader::acceptNumber()
{
    int value = -1;
    for (int n = 0; n < 4; ++n) {
        const char16_t c = m_cursor.peek();
        const int chinese = c == u'○' || c == u'零' ? 0 : chineseDigit(c);
        if (c >= u'0' && c <= u'9') {
            value = std::max(value, 0) * 10 + (c - u'0');
        } else if (c == u'十') {
            value = value < 0 ? 10 : value * 10;
        } else if (chinese >= 0) {
            const bool afterTen = value >= 10 && value % 10 == 0 && value < 100;
            value = value < 0 ? chinese : afterTen ? value + chinese : value * 10 + chinese;
        } else {
            break;
        }
        m_cursor.advance();
    }
    return value;
}

bool DatelineReader::acceptDate()
{
    const qsizetype start = m_cursor.position();
    int number = acceptNumber();
    if (number > 0 && m_cursor.accept(u'年')) {
        m_dateline.year = number;
        number = acceptNumber();
    }
    if (number > 0 && number <= 12 && m_cursor.accept(u'月')) {
        m_dateline.month = number;
        number = acceptNumber();
    }
    if (number > 0 && number <= 31 && (m_cursor.accept(u'日') || m_cursor.accept(u'号'))) {
        m_dateline.day = number;
        return true;
    }
    m_dateline.year = m_dateline.month = m_dateline.day = 0;
    m_cursor.setPosition(start);
    return false;
}

QString DatelineReader::rawWithoutBlanks(qsizetype start, qsizetype end) const
{
    QString text;
    for (qsizetype i = start; i < end; ++i) {
        if (!isBlank(m_passage.raw[i].unicode())) {
            text += m_passage.raw[i];
        }
    }
    return text;
}

/// The brackets behind the keyword, or names that follow it openly.
void DatelineReader::readCredits()
{
    m_cursor.skipBlanks();
    bool any = false;
    while (!m_cursor.atEnd() && isOpeningBracket(m_cursor.peek())) {
        m_cursor.skipBlanks();
        const TextRange inner = bracketed(m_passage, m_cursor.position());
        if (inner.start < 0) {
            return;
        }
        const std::optional<Credit> credit = parseCredit(m_passage, inner, m_words);
        if (!credit) {
            return;
        }
        m_dateline.reporters += credit->names;
        if (m_dateline.place.isEmpty() && !credit->place.contains(u'外')) {
            m_dateline.place = credit->place; // （记者 王志 深圳报道）
        }
        any = true;
        m_cursor.setPosition(inner.end + 1);
        m_cursor.skipBlanks();
    }
    if (!any) {
        readOpenCredit();
    }
}

/// "本报讯 记者张三、李四报道：…": names count only where 报道 closes them.
void DatelineReader::readOpenCredit()
{
    constexpr qsizetype reach = 40;
    const qsizetype start = m_cursor.position();
    if (!PassageCursor(m_passage, start).accept(u"记者")
        && !PassageCursor(m_passage, start).accept(u"通讯员")) {
        return;
    }
    const qsizetype stop = std::min(start + reach, m_passage.folded.size());
    for (qsizetype at = start; at < stop; ++at) {
        PassageCursor cursor(m_passage, at);
        if (!cursor.accept(u"报道") && !cursor.accept(u"报导")) {
            continue;
        }
        if (const auto credit = parseCredit(m_passage, {start, cursor.position()}, m_words)) {
            m_dateline.reporters += credit->names;
            m_cursor = cursor;
        }
        return;
    }
}

qsizetype DatelineReader::charactersRead() const
{
    const auto read = QStringView(m_passage.raw).first(m_cursor.position());
    return std::ranges::count_if(read, [](QChar c) { return !isBlank(c.unicode()); });
}

/// "（江城文报记者 王志）行政长官……": a credit with text right behind it.
bool DatelineReader::namesReporter(TextRange inner) const
{
    const bool isBefore = inner.end + 1 < m_passage.folded.size()
                          && isWideLetter(m_passage.folded[inner.end + 1].unicode());
    const std::optional<Credit> credit = isBefore && holdsWord(inner.in(m_passage.folded), u"记者")
                                             ? parseCredit(m_passage, inner, m_words)
                                             : std::nullopt;
    return credit && credit->hasRole && !credit->isPhoto && !credit->names.isEmpty();
}

/// 【記者王小明／高雄報導】, 〔本報訊〕, （中央社記者王小明台北3日電）.
std::optional<Dateline> DatelineReader::readBracketForm()
{
    m_cursor.skipBlanks();
    const TextRange inner = bracketed(m_passage, m_cursor.position());
    if (inner.start < 0 || inner.isEmpty()) {
        return {};
    }
    const QString text = inner.in(m_passage.folded).toString().remove(u' ');
    if (!closesBracketForm(text) && !namesReporter(inner)) {
        return {};
    }
    m_cursor.setPosition(inner.start);
    if (acceptAgency() && readPlaceAndDate()) {
        m_cursor.setPosition(inner.end + 1);
        readCredits();
        return m_dateline;
    }
    if (isPaperItself(text)) {
        m_cursor.setPosition(inner.end + 1);
        readCredits();
        return m_dateline;
    }
    readBracketCredit(inner);
    if (m_dateline.reporters.isEmpty() && m_dateline.place.isEmpty()) {
        return {};
    }
    m_cursor.setPosition(inner.end + 1);
    readCredits();
    return m_dateline;
}

/// Where the place begins that ends at `end`: what a stroke or a blank sets apart, or else the
/// longest one known, its suffix (縣, 市) included, or else two characters.
qsizetype DatelineReader::placeBefore(qsizetype start, qsizetype end) const
{
    constexpr qsizetype longest = 6;
    constexpr qsizetype usual = 2;
    for (qsizetype i = end - 1; i >= std::max(start, end - longest); --i) {
        const bool isApart = m_passage.folded[i] == u'/' || m_passage.raw[i] == u' '
                             || m_passage.raw[i] == u'\u3000';
        if (isApart && end - i > usual) {
            return i + 1;
        }
    }
    const QStringView text(m_passage.folded);
    qsizetype core = end;
    while (core > start && isAmong(text[core - 1], u"县市州 ")) {
        --core;
    }
    for (qsizetype i = std::max(start, core - longest); i < core; ++i) {
        if (NewsWords::is(m_words.places, text.sliced(i, core - i))) {
            return i;
        }
    }
    return std::max(start, end - usual);
}

/// "記者王小明／高雄報導", "中央社記者王小明台北3日電", "編譯林小滿／綜合外電報導".
void DatelineReader::readBracketCredit(TextRange inner)
{
    // "台北3日電": the credit ends before the date, and the place before it is known
    for (qsizetype i = inner.start; i < inner.end; ++i) {
        m_cursor.setPosition(i);
        if (isNumeral(m_passage.folded[i].unicode()) && acceptDate() && acceptKeyword()) {
            const qsizetype placeStart = placeBefore(inner.start, i);
            m_dateline.place = rawWithoutBlanks(placeStart, i);
            inner.end = placeStart;
            break;
        }
    }
    if (const auto credit = parseCredit(m_passage, inner, m_words)) {
        m_dateline.reporters = credit->names;
        if (!credit->place.isEmpty() && !credit->place.contains(u"外")) {
            m_dateline.place = credit->place;
        }
    }
}

} // namespace

std::optional<Dateline> parseDateline(QStringView source, TextRange paragraph,
                                      const NewsWords &words)
{
    return DatelineReader(source, paragraph, words).read();
}

TextRange behindDateline(QStringView source, TextRange paragraph, const NewsWords &words)
{
    DatelineReader reader(source, paragraph, words);
    if (!reader.read()) {
        return paragraph;
    }
    qsizetype left = reader.charactersRead();
    qsizetype at = paragraph.start;
    const auto isSeparator = [](QChar c) {
        return isBlank(c.unicode()) || isAmong(c, u"：，、:,");
    };
    while (at < paragraph.end && (left > 0 || isSeparator(source[at]))) {
        left -= left > 0 && !isBlank(source[at].unicode()) ? 1 : 0;
        ++at;
    }
    return at < paragraph.end ? TextRange{at, paragraph.end} : paragraph;
}

} // namespace jianbao::segmentation
