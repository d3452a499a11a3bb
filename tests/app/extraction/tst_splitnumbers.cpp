// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine/analysis.h"
#include "app/lexicons/lexicons.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Numbers into which the extraction from the page put a blank: 23 5万元 is 235万元, never 5万元.
class TestSplitNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneBlankInANumberChangesNoValue_data();
    void oneBlankInANumberChangesNoValue();
    void numberPutTogetherIsDoubted_data();
    void numberPutTogetherIsDoubted();
};

namespace {

QList<Fact> factsOf(const QString &source)
{
    QList<Fact> facts;
    for (const AnalysedArticle &article :
         analyse(source, IssueInfo{{}, QDate(2025, 6, 18), {}}, Lexicons::builtIn()).articles) {
        facts += article.facts;
    }
    return facts;
}

bool isArabicDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The places in a number between two of its digits or its digits and its point.
QList<qsizetype> gapsIn(const QString &source, TextRange range)
{
    QList<qsizetype> gaps;
    for (qsizetype i = range.start + 1; i < range.end; ++i) {
        const bool afterDigit = isArabicDigit(source[i - 1]);
        const bool beforeDigit = isArabicDigit(source[i]);
        if ((afterDigit && (beforeDigit || source[i] == u'.'))
            || (source[i - 1] == u'.' && beforeDigit)) {
            gaps.append(i);
        }
    }
    return gaps;
}

bool isQuantity(const Fact &fact)
{
    return fact.value.value || fact.type == FactType::Date;
}

QString describe(const Fact &fact)
{
    const QString value = fact.value.value ? fact.value.value->toString() : QString();
    return u"%1 %2 %3"_s.arg(int(fact.type)).arg(value, fact.value.iso);
}

QString withBlanks(QString text, const QList<qsizetype> &cuts)
{
    for (auto cut = cuts.crbegin(); cut != cuts.crend(); ++cut) {
        text.insert(*cut, u' ');
    }
    return text;
}

} // namespace

void TestSplitNumbers::initTestCase()
{
    QVERIFY(!test::sampleFiles().isEmpty());
}

void TestSplitNumbers::oneBlankInANumberChangesNoValue_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<quint32>("seed");
    for (const QString &path : test::sampleFiles()) {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QTest::addRow("%s %u", qPrintable(QFileInfo(path).fileName()), seed) << path << seed;
        }
    }
}

void TestSplitNumbers::oneBlankInANumberChangesNoValue()
{
    QFETCH(const QString, path);
    QFETCH(const quint32, seed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll()).remove(u'\r');
    QRandomGenerator random(seed);
    QList<qsizetype> cuts;
    QList<Fact> numbers;
    for (const Fact &fact : factsOf(source)) {
        const QList<qsizetype> gaps =
            isQuantity(fact) ? gapsIn(source, fact.range) : QList<qsizetype>();
        if (!gaps.isEmpty() && random.bounded(2) == 1) {
            cuts.append(gaps.at(random.bounded(int(gaps.size()))));
            numbers.append(fact);
        }
    }
    QVERIFY(!numbers.isEmpty());
    std::sort(cuts.begin(), cuts.end());
    QHash<qsizetype, QString> found; // by the end of the passage
    for (const Fact &fact : factsOf(withBlanks(source, cuts))) {
        found.insert(fact.range.end, describe(fact));
    }
    for (const Fact &fact : std::as_const(numbers)) {
        const auto before = std::lower_bound(cuts.cbegin(), cuts.cend(), fact.range.end);
        const QString now = found.value(fact.range.end + (before - cuts.cbegin()));
        QVERIFY2(now == describe(fact), qPrintable(fact.quote + u": "_s + now));
    }
}

void TestSplitNumbers::numberPutTogetherIsDoubted_data()
{
    QTest::addColumn<QString>("clean");
    QTest::addColumn<QString>("broken");
    QTest::newRow("between figures") << u"235万元"_s << u"23 5万元"_s;
    QTest::newRow("behind the point") << u"8.2%"_s << u"8. 2%"_s;
    QTest::newRow("letter for a figure") << u"12.5万元"_s << u"l2.5万元"_s;
}

void TestSplitNumbers::numberPutTogetherIsDoubted()
{
    QFETCH(const QString, clean);
    QFETCH(const QString, broken);
    const QString sentence = u"去年全镇投入资金%1。"_s;
    const QList<Fact> sure = factsOf(sentence.arg(clean));
    const QList<Fact> doubted = factsOf(sentence.arg(broken));
    QCOMPARE(sure.size(), 1);
    QCOMPARE(doubted.size(), 1);
    QCOMPARE(doubted.first().value.value, sure.first().value.value);
    QVERIFY(doubted.first().confidence < sure.first().confidence);
}

QTEST_GUILESS_MAIN(TestSplitNumbers)
#include "tst_splitnumbers.moc"
