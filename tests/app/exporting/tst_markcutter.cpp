// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/markcutter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

using Ranges = QList<TextRange>;

namespace {

/// The pieces of the parts as "0-3 3-5:0,2 | 6-9:2".
QString cut(const Ranges &marks, const Ranges &parts)
{
    MarkCutter cutter(marks);
    QStringList shown;
    for (const TextRange &part : parts) {
        QStringList pieces;
        for (const MarkCutter::Piece &piece : cutter.piecesOf(part)) {
            QStringList over;
            for (const qsizetype mark : piece.marks) {
                over.append(QString::number(mark));
            }
            pieces.append(u"%1-%2"_s.arg(piece.range.start).arg(piece.range.end)
                          + (over.isEmpty() ? QString() : u':' + over.join(u',')));
        }
        shown.append(pieces.join(u' '));
    }
    return shown.join(u" | "_s);
}

} // namespace

class TestMarkCutter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutWhereMarksBeginAndEnd_data();
    void textIsCutWhereMarksBeginAndEnd();
    void eachCharacterHasItsMarksAndNoOther();
};

void TestMarkCutter::textIsCutWhereMarksBeginAndEnd_data()
{
    QTest::addColumn<Ranges>("marks");
    QTest::addColumn<Ranges>("parts");
    QTest::addColumn<QString>("pieces");
    const Ranges whole{{0, 10}};
    QTest::newRow("no mark") << Ranges{} << whole << u"0-10"_s;
    QTest::newRow("no text") << Ranges{{0, 3}} << Ranges{{0, 0}} << QString();
    QTest::newRow("one") << Ranges{{2, 4}} << whole << u"0-2 2-4:0 4-10"_s;
    QTest::newRow("all of it") << Ranges{{0, 10}} << whole << u"0-10:0"_s;
    QTest::newRow("touching") << Ranges{{2, 4}, {4, 6}} << whole << u"0-2 2-4:0 4-6:1 6-10"_s;
    QTest::newRow("overlapping") << Ranges{{4, 8}, {2, 6}} << whole
                                 << u"0-2 2-4:1 4-6:0,1 6-8:0 8-10"_s;
    QTest::newRow("one in another")
        << Ranges{{2, 8}, {4, 6}} << whole << u"0-2 2-4:0 4-6:0,1 6-8:0 8-10"_s;
    QTest::newRow("the same twice") << Ranges{{2, 4}, {2, 4}} << whole << u"0-2 2-4:0,1 4-10"_s;
    QTest::newRow("empty mark") << Ranges{{4, 4}} << whole << u"0-4 4-10"_s;
    const Ranges two{{0, 5}, {6, 10}};
    QTest::newRow("over two parts") << Ranges{{3, 8}} << two << u"0-3 3-5:0 | 6-8:0 8-10"_s;
    QTest::newRow("up to the gap") << Ranges{{3, 6}} << two << u"0-3 3-5:0 | 6-10"_s;
    QTest::newRow("from the gap on") << Ranges{{5, 8}} << two << u"0-5 | 6-8:0 8-10"_s;
    QTest::newRow("in the gap") << Ranges{{5, 6}} << two << u"0-5 | 6-10"_s;
    QTest::newRow("before and behind") << Ranges{{0, 2}, {8, 9}} << Ranges{{3, 7}} << u"3-7"_s;
}

void TestMarkCutter::textIsCutWhereMarksBeginAndEnd()
{
    QFETCH(const Ranges, marks);
    QFETCH(const Ranges, parts);
    QTEST(cut(marks, parts), "pieces");
}

/// Against the plain definition, on 200 texts with up to 30 marks.
void TestMarkCutter::eachCharacterHasItsMarksAndNoOther()
{
    constexpr int length = 60;
    QRandomGenerator random(20260401);
    for (int round = 0; round < 200; ++round) {
        Ranges marks(random.bounded(30));
        for (TextRange &mark : marks) {
            mark.start = random.bounded(length);
            mark.end = mark.start + random.bounded(int(length - mark.start)) + 1;
        }
        MarkCutter cutter(marks);
        qsizetype next = 0;
        for (const TextRange part : {TextRange{0, 20}, TextRange{20, 31}, TextRange{31, length}}) {
            for (const MarkCutter::Piece &piece : cutter.piecesOf(part)) {
                QCOMPARE(piece.range.start, next);
                for (; next < piece.range.end; ++next) {
                    QList<qsizetype> over;
                    for (qsizetype i = 0; i < marks.size(); ++i) {
                        if (marks[i].contains(next)) {
                            over.append(i);
                        }
                    }
                    QCOMPARE(piece.marks, over);
                }
            }
            QCOMPARE(next, part.end);
        }
    }
}

QTEST_GUILESS_MAIN(TestMarkCutter)
#include "tst_markcutter.moc"
