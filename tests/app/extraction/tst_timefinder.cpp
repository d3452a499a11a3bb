// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/lunardays.h"
#include "app/extraction/timefinder.h"
#include "app/lexicons/lexicons.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;

namespace {

/// Every text of the tests that has times in it, and the samples.
QStringList textsWithTimes()
{
    QStringList texts;
    for (const QString &path : test::sampleFiles()) {
        texts.append(QString::fromUtf8(test::contentOf(path)));
    }
    for (const QString &folder : {QString("tests/data/pages"), QString("tests/data/extraction")}) {
        const QDir files(test::sourceFile(folder));
        for (const QString &name : files.entryList(QDir::Files)) {
            texts.append(QString::fromUtf8(test::contentOf(files.filePath(name))));
        }
    }
    return texts;
}

/// Numerals and the words of times thrown together: what no text of ours has.
QString randomTimes(qsizetype words, QRandomGenerator &random)
{
    const QStringList parts{"20",     "12", "3",    "2020", "九",   "十二", "二〇二二", "年",
                            "月",     "日", "号",   "季度", "世纪", "年代", "-",        "—",
                            "至",     "、", "/",    ".",    " ",    "前",   "首",       "第",
                            "上",     "初", "底",   "个月", "内",   "今年", "农历",     "（含）",
                            "上半年", "旬", "周年", "以"};
    QString text;
    for (qsizetype i = 0; i < words; ++i) {
        text += parts[random.bounded(int(parts.size()))];
    }
    return text;
}

/// The first place where a reader of times finds one and the judgement beforehand says no; -1 where
/// there is none.
qsizetype placeOfMissedTime(const QString &source, CalendarStyle style)
{
    const QString folded = foldedForMatching(source);
    const ScanText text(source, folded, Lexicons::builtIn());
    DateResolver resolver{QDate(2024, 5, 24)};
    const TimeFinder finder(text, style, resolver);
    const CalendarReader calendar(text, style);
    const PeriodReader periods(text, calendar);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!finder.mayBeginAt(at)
            && (lunarDaysAt(text, calendar, at) || periods.spanAt(at) || calendar.pointAt(at))) {
            return at;
        }
    }
    return -1;
}

} // namespace

class TestTimeFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEveryTimePossible();
    void judgesEveryRandomTimePossible();
    void judgesMostNumbersNoTime();
};

void TestTimeFinder::judgesEveryTimePossible()
{
    for (const QString &text : textsWithTimes()) {
        for (const CalendarStyle style : {CalendarStyle{}, CalendarStyle{true, true}}) {
            const qsizetype place = placeOfMissedTime(text, style);
            QVERIFY2(place < 0, qUtf8Printable(text.mid(place, 20)));
        }
    }
}

void TestTimeFinder::judgesEveryRandomTimePossible()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 300; ++round) {
        const QString text = randomTimes(60, random);
        const qsizetype place = placeOfMissedTime(text, {});
        QVERIFY2(place < 0, qUtf8Printable(text.mid(place, 20)));
    }
}

void TestTimeFinder::judgesMostNumbersNoTime()
{
    const QString source = "增加3.2亿元，有48个项目，增长12.5%，五万三千亩";
    const QString folded = foldedForMatching(source);
    const ScanText text(source, folded, Lexicons::builtIn());
    DateResolver resolver{QDate(2024, 5, 24)};
    const TimeFinder finder(text, {}, resolver);
    for (const QString &number :
         {QString("3.2"), QString("48"), QString("12.5"), QString("五万")}) {
        QVERIFY(!finder.mayBeginAt(source.indexOf(number)));
    }
}

QTEST_APPLESS_MAIN(TestTimeFinder)
#include "tst_timefinder.moc"
