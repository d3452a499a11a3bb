// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/documentnumbers.h"

#include <array>

namespace jianbao {

namespace {

constexpr int LongestIssuer = 12;

/// Words that stand before an issuer and do not belong to it.
constexpr std::array<QStringView, 27> Lead{
    u"发出", u"根据", u"按照", u"依据", u"关于", u"以及", u"印发", u"转发", u"执行",
    u"落实", u"贯彻", u"参照", u"下发", u"出台", u"通过", u"发布", u"文件", u"通知",
    u"公布", u"据",   u"按",   u"和",   u"与",   u"及",   u"由",   u"经",   u"以"};

/// Where the issuer (国办发, 财税) that ends at `end` begins; `end` where none does.
qsizetype startOfIssuer(const ScanText &text, qsizetype end, qsizetype notBefore = 0)
{
    qsizetype start = end;
    while (start > notBefore && end - start < LongestIssuer && isIdeograph(text.at(start - 1))) {
        --start;
    }
    for (qsizetype i = start; i < end; ++i) {
        for (const QStringView word : Lead) {
            if (text.hasAt(i, word) && i + word.size() < end) {
                start = std::max(start, i + word.size());
            }
        }
    }
    return start;
}

bool isOpening(char16_t c)
{
    return isOneOf(c, u"〔[([【〈");
}

/// The bracketed text in its usual form: 〔2022〕.
QString normalised(QString written)
{
    for (QChar &c : written) {
        if (isOpening(folded(c.unicode()))) {
            c = u'〔';
        } else if (isOneOf(folded(c.unicode()), u"〕])】〉")) {
            c = u'〕';
        }
    }
    return written;
}

Fact documentNumber(TextRange range, QString norm)
{
    Fact fact;
    fact.type = FactType::DocumentNumber;
    fact.range = range;
    fact.value.norm = std::move(norm);
    return fact;
}

/// Where the issuer is one that numbers its papers: its name ends so.
bool numbersPapers(char16_t last)
{
    return isOneOf(
        last,
        u"发办函字规令税综建农科教人社电厅府委号通告释复议纪批任产经金银保监证外财资环林水交工信");
}

} // namespace

namespace {

/// (2023)京01民初123号: the number of a case at court.
std::optional<Fact> caseNumberAt(const ScanText &text, qsizetype open, qsizetype behindClose)
{
    constexpr qsizetype Longest = 16;
    constexpr QStringView Procedures = u"民刑行执赔破知";
    bool isCase = false;
    qsizetype at = behindClose;
    for (; at - behindClose < Longest && text.at(at) != u'号'; ++at) {
        if (!isIdeograph(text.at(at)) && !isDigit(text.at(at))) {
            return std::nullopt;
        }
        isCase |= at > behindClose && isOneOf(text.at(at), Procedures);
    }
    if (!isCase || text.at(at) != u'号' || !isDigit(text.at(at - 1))
        || !isIdeograph(text.at(behindClose))) {
        return std::nullopt;
    }
    const TextRange range{open, at + 1};
    return documentNumber(range, text.written(range));
}

} // namespace

std::optional<Fact> bracketedDocumentNumberAt(const ScanText &text, qsizetype at,
                                              qsizetype notBefore)
{
    const qsizetype yearStart = text.skipBlanks(at + 1);
    const auto year = readNumeral(text, yearStart);
    if (!isOpening(text.at(at)) || !year || !year->isPlainInteger() || year->digits != 4) {
        return std::nullopt;
    }
    const qsizetype close = text.skipBlanks(year->range.end);
    if (!isOneOf(text.at(close), u"〕])】〉")) {
        return std::nullopt;
    }
    qsizetype next = text.skipBlanks(close + 1);
    if (auto number = caseNumberAt(text, at, next)) {
        return number;
    }
    next = text.skipBlanks(next + (text.at(next) == u'第' ? 1 : 0));
    const auto number = readNumeral(text, next);
    const qsizetype sign = number ? text.skipBlanks(number->range.end) : next;
    const qsizetype start = startOfIssuer(text, text.skipBlanksBack(at), notBefore);
    if (!number || text.at(sign) != u'号' || start == at) {
        return std::nullopt;
    }
    const TextRange range{start, sign + 1};
    return documentNumber(range, normalised(text.written(range)));
}

std::optional<Fact> documentNumberAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype sign = text.skipBlanks(numeral.range.end);
    if (!numeral.isPlainInteger() || text.at(sign) != u'号') {
        return std::nullopt;
    }
    qsizetype before = text.skipBlanksBack(numeral.range.start);
    const bool isNumbered = text.at(before - 1) == u'第' && isOneOf(text.at(before - 2), u"字令");
    before -= isNumbered ? 1 : 0;
    const bool isPaper = text.at(sign + 1) == u'文' && text.at(sign + 2) != u'化'
                         && numbersPapers(text.at(before - 1));
    const qsizetype start = startOfIssuer(text, before);
    if ((!isNumbered && !isPaper) || start == before) {
        return std::nullopt;
    }
    const TextRange named{start, sign + 1};
    const bool hasWord = isPaper && text.at(sign + 2) != u'件';
    return documentNumber({start, hasWord ? sign + 2 : sign + 1}, text.written(named));
}

} // namespace jianbao
