// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/lunardays.h"
#include "app/extraction/times/timefinder.h"
#include "app/lexicons/lexicons.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;

namespace {

/// Every text of the tests that has times in it, and the samples.
QStringList textsWithTimes()
{
    QStringList texts;
    for (const QString &path : test::sampleFiles()) {
        texts.append(QString::fromUtf8(test::contentOf(path)));
    }
    for (const QString &folder : {u"tests/data/pages"_s, u"tests/data/extraction"_s}) {
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
    const QStringList parts{
        u"20"_s,       u"12"_s,     u"3"_s,      u"2020"_s, u"九"_s,   u"十二"_s,
        u"二〇二二"_s, u"年"_s,     u"月"_s,     u"日"_s,   u"号"_s,   u"季度"_s,
        u"世纪"_s,     u"年代"_s,   u"-"_s,      u"—"_s,    u"至"_s,   u"、"_s,
        u"/"_s,        u"."_s,      u" "_s,      u"前"_s,   u"首"_s,   u"第"_s,
        u"上"_s,       u"初"_s,     u"底"_s,     u"个月"_s, u"内"_s,   u"今年"_s,
        u"农历"_s,     u"（含）"_s, u"上半年"_s, u"旬"_s,   u"周年"_s, u"以"_s};
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
        const bool isBlank =
            text.at(at) == u' '; // readers pass over it, and nothing begins with it
        if (!isBlank && !finder.mayBeginAt(at)
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
    const QString source = u"增加3.2亿元，有48个项目，增长12.5%，五万三千亩"_s;
    const QString folded = foldedForMatching(source);
    const ScanText text(source, folded, Lexicons::builtIn());
    DateResolver resolver{QDate(2024, 5, 24)};
    const TimeFinder finder(text, {}, resolver);
    for (const QString &number : {u"3.2"_s, u"48"_s, u"12.5"_s, u"五万"_s}) {
        QVERIFY(!finder.mayBeginAt(source.indexOf(number)));
    }
}

QTEST_APPLESS_MAIN(TestTimeFinder)
#include "tst_timefinder.moc"
