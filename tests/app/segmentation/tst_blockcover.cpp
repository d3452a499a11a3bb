// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/segmentation/segmenter.h"

#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Texts in which the fuzzer found two blocks for one line.
class TestBlockCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoBlocksShareText_data();
    void noTwoBlocksShareText();
};

void TestBlockCover::noTwoBlocksShareText_data()
{
    QTest::addColumn<QString>("text");
    const QString body = u"本报讯 山城果园合作社今年收果四千五百箱，口岸外销九百箱，比去年多。\n"
                         u"社长说，明年再添二十户人家。\n"_s;
    QTest::addRow("page number between vertical quotation marks")
        << u"﹁山城果园添新人\n129\n今年收果多﹂\n\n"_s + body;
    QTest::addRow("page number between lines of a vertical headline, set apart")
        << u"﹁山城果园添新人\n\n第3版\n\n今年收果多﹂\n\n"_s + body;
    QTest::addRow("body between two vertical headlines")
        << u"﹁山城果园添新人﹂\n\n"_s + body + u"\n﹁今年收果多﹂\n"_s;
}

void TestBlockCover::noTwoBlocksShareText()
{
    QFETCH(const QString, text);
    const Segmentation segmentation = segment(text, Lexicons::builtIn());
    QList<Block> blocks = segmentation.furniture;
    for (const Article &article : segmentation.articles) {
        blocks += article.blocks;
    }
    std::sort(blocks.begin(), blocks.end(),
              [](const Block &left, const Block &right) { return left.range < right.range; });
    QVERIFY(blocks.size() > 2);
    for (qsizetype i = 1; i < blocks.size(); ++i) {
        QVERIFY2(blocks[i - 1].range.end <= blocks[i].range.start,
                 qPrintable(blocks[i].range.in(text).toString()));
    }
}

QTEST_GUILESS_MAIN(TestBlockCover)
#include "tst_blockcover.moc"
