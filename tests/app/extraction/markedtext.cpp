// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedtext.h"

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

FactType typeOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'm':
        return FactType::Money;
    case u'p':
        return FactType::Percent;
    case u'o':
        return FactType::Points;
    case u'x':
        return FactType::Multiple;
    case u'u':
        return FactType::Measure;
    case u'd':
        return FactType::Date;
    case u'l':
        return FactType::Duration;
    case u't':
        return FactType::Period;
    default:
        return FactType::Count;
    }
}

/// What stands behind the number, without 万 and 亿.
QString unitOf(QStringView words)
{
    constexpr QStringView numerals = u"0123456789.多余几一二三四五六七八九十百千万亿两";
    qsizetype at = 0;
    while (at < words.size() && numerals.contains(words[at])) {
        ++at;
    }
    return words.sliced(at).toString();
}

QString isoOf(QStringView words)
{
    const bool day = words.endsWith(u'日');
    return words.contains(u"月") ? (day ? u"--12-01"_s : u"--12"_s) : u"2020"_s;
}

} // namespace

MarkedText markedText(const QString &marked)
{
    MarkedText result;
    for (qsizetype at = 0; at < marked.size(); ++at) {
        if (marked[at] != u'{') {
            result.text += marked[at];
            continue;
        }
        const qsizetype close = marked.indexOf(u'}', at);
        const QStringView words = QStringView(marked).sliced(at + 3, close - at - 3);
        Fact fact;
        fact.type = typeOf(marked[at + 1]);
        fact.range = {result.text.size(), result.text.size() + words.size()};
        fact.value.unit = unitOf(words);
        fact.value.iso = fact.type == FactType::Date ? isoOf(words) : QString();
        result.facts.append(fact);
        result.text += words;
        at = close;
    }
    return result;
}

} // namespace jianbao::test
