// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/mappedtext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BlockLength = 20;

/// A text of `blocks` blocks in any order, some characters left out, replaced or added.
MappedText shuffledText(int blocks, QRandomGenerator &random)
{
    const QString source(blocks * BlockLength, u'字');
    QList<qsizetype> starts;
    for (int i = 0; i < blocks; ++i) {
        starts.append(i * BlockLength);
    }
    std::shuffle(starts.begin(), starts.end(), random);
    MappedText text;
    for (const qsizetype start : std::as_const(starts)) {
        const qsizetype cut = start + 1 + random.bounded(int(BlockLength) - 2);
        text.appendSource(source, {start, cut});
        if (random.bounded(2) == 0) {
            text.appendReplacement(u" ", {cut, cut + 2}); // a line end and an indent
        }
        text.appendSource(source, {cut + 2, start + BlockLength});
        text.appendReplacement(u"\n", {start + BlockLength, start + BlockLength});
    }
    return text;
}

/// What toDerived is to give, by looking at every piece.
QList<TextRange> shownByEveryPiece(const MappedText &text, TextRange source)
{
    QList<TextRange> shown;
    for (const MappedText::Piece &piece : text.pieces()) {
        const TextRange part = piece.source.intersected(source);
        if (part.isEmpty()) {
            continue;
        }
        TextRange range = piece.derived;
        if (piece.derived.length() == piece.source.length()) {
            const qsizetype shift = piece.derived.start - piece.source.start;
            range = {part.start + shift, part.end + shift};
        }
        if (!shown.isEmpty() && shown.last().end == range.start) {
            shown.last().end = range.end;
        } else {
            shown.append(range);
        }
    }
    return shown;
}

} // namespace

class TestMappedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownRangesAreThoseOfEveryPiece();
    void rangeWithinOnePieceIsThatOfTheSource();
    void rangeOverTwoPiecesIsNoneOfOnePiece();
};

void TestMappedText::shownRangesAreThoseOfEveryPiece()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 50; ++round) {
        const int blocks = 1 + random.bounded(12);
        const MappedText text = shuffledText(blocks, random);
        const int length = blocks * int(BlockLength);
        for (int n = 0; n < 100; ++n) {
            const qsizetype start = random.bounded(length);
            const TextRange range{start, start + random.bounded(length)};
            QCOMPARE(text.toDerived(range), shownByEveryPiece(text, range));
        }
    }
}

void TestMappedText::rangeWithinOnePieceIsThatOfTheSource()
{
    QRandomGenerator random(7);
    const MappedText text = shuffledText(9, random);
    const QString source(9 * BlockLength, u'字');
    int within = 0;
    for (qsizetype start = 0; start < text.size(); ++start) {
        const TextRange derived{start, std::min(start + 3, text.size())};
        const TextRange range = text.toSourceWithinPiece(derived);
        if (!range.isEmpty()) {
            ++within;
            QCOMPARE(text.toSource(derived, source), QList<TextRange>{range});
        }
    }
    QVERIFY(within > text.size() / 3);
}

void TestMappedText::rangeOverTwoPiecesIsNoneOfOnePiece()
{
    const QString source = u"一二三四五六"_s;
    MappedText text;
    text.appendSource(source, {0, 2});
    text.appendSource(source, {4, 6});
    QVERIFY(text.toSourceWithinPiece({1, 3}).isEmpty());
    QCOMPARE(text.toSourceWithinPiece({2, 4}), (TextRange{4, 6}));
    QVERIFY(text.toSourceWithinPiece({4, 5}).isEmpty());
}

QTEST_APPLESS_MAIN(TestMappedText)
#include "tst_mappedtext.moc"
