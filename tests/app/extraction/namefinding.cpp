// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namefinding.h"

#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace jianbao::test {

void compareNames(NameFinder find, const QString &text, const QString &expected,
                  const std::function<QString(const Fact &)> &describe)
{
    const QString folded = foldedForMatching(text);
    QStringList found;
    for (const Fact &fact : find({text, folded, Lexicons::builtIn()})) {
        QCOMPARE(fact.value.norm, fact.range.in(text).toString().remove(u' '));
        found.append(describe(fact));
    }
    QCOMPARE(found.join(u"; "_s), expected);
}

void verifyAnyTextIsSurvived(NameFinder find)
{
    const QString words = u"市长王、口岸港（记者 ·说：“”\n张"_s;
    QString text;
    for (int seed = 1; seed < 4000; ++seed) {
        text += words[(seed * 7919 + seed / 13) % words.size()];
    }
    const QString folded = foldedForMatching(text);
    qsizetype last = 0;
    for (const Fact &fact : find({text, folded, Lexicons::builtIn()})) {
        QVERIFY(fact.range.start >= last && fact.range.end > fact.range.start);
        last = fact.range.end;
    }
    QVERIFY(last <= text.size());
}

} // namespace jianbao::test
