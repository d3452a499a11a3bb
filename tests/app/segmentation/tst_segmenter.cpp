// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/segmenter.h"
#include "app/text/decoding.h"
#include "app/text/reflow.h"
#include "splitting.h"
#include "tests/support/markedpage.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

#include <opencc/opencc.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace jianbao;
using jianbao::test::split;

namespace {

/// All blocks of a segmentation.
QList<Block> blocksOf(const Segmentation &parts)
{
    QList<Block> blocks = parts.furniture;
    for (const Article &article : parts.articles) {
        blocks += article.blocks;
    }
    return blocks;
}

bool isVisible(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Format
           && c.category() != QChar::Other_Control;
}

/// How many blocks hold each character.
QList<int> ownersOf(const QString &source)
{
    QList<int> owners(source.size(), 0);
    for (const Block &block : blocksOf(split(source))) {
        for (qsizetype i = block.range.start; i < block.range.end; ++i) {
            ++owners[i];
        }
    }
    return owners;
}

/// A page of pieces that pull in every direction, drawn by a seeded generator.
QString hostilePage(unsigned seed)
{
    static const QStringList pieces{u"本报讯（记者 甲乙）"_s,
                                    u"【記者王小明／高雄報導】"_s,
                                    u"——题记"_s,
                                    u"——访某局局长"_s,
                                    u"## 标题"_s,
                                    u"下转第8版"_s,
                                    u"（上接第一版）"_s,
                                    u"﹃"_s,
                                    u"﹄"_s,
                                    u"一、"_s,
                                    u"（一）"_s,
                                    u"记者：有何打算？"_s,
                                    u"图为田野。"_s,
                                    u"新华社发"_s,
                                    u"本报记者 甲乙 摄"_s,
                                    u"2022年8月9日"_s,
                                    u"某府发〔2022〕9号"_s,
                                    u"关于印发方案的通知"_s,
                                    u"大丰收大丰收"_s,
                                    u"喜喜迎迎丰丰收收"_s,
                                    u"要闻"_s,
                                    u"第3版"_s,
                                    u"— 3 —"_s,
                                    u"责任编辑：甲乙"_s,
                                    u"甲 1.2 3.4"_s,
                                    u"曲直"_s,
                                    u"各县人民政府："_s,
                                    u"附件：1. 名单"_s,
                                    u"今年以来，全市粮食产量达到12.6万吨，同比增长3.1%。"_s,
                                    u"　　"_s,
                                    u" "_s,
                                    u"\t"_s,
                                    u"\u200B"_s,
                                    u"”"_s,
                                    u"“"_s,
                                    u"）"_s,
                                    u"（"_s,
                                    u"。"_s,
                                    u"，"_s,
                                    u"#"_s,
                                    u"……"_s,
                                    u"𬭎𠮷"_s,
                                    u"\U0001F600"_s,
                                    u"A"_s,
                                    u"１２３"_s,
                                    u"\uFFFD"_s,
                                    QString(u'\0')};
    std::mt19937 generator(seed);
    const auto random = [&generator] { return unsigned(generator()); };
    QString page;
    const unsigned length = 5 + random() % 120;
    for (unsigned i = 0; i < length; ++i) {
        page += pieces[random() % unsigned(pieces.size())];
        const unsigned breaks = random() % 6;
        page += breaks < 3 ? QString() : breaks < 5 ? u"\n"_s : u"\n\n"_s;
    }
    return page;
}

/// The split as it can be compared between forms of one page: headlines and starts of paragraphs,
/// without blanks.
QStringList outlineOf(const QString &source)
{
    QStringList outline;
    const Segmentation parts = split(source);
    for (const Article &article : parts.articles) {
        outline.append(u"= "_s + article.headline);
        for (const Block &block : article.blocks) {
            QString text = readingTextOf(block.role, block.range, source);
            outline.append(text.remove(u' ').left(8));
        }
    }
    return outline;
}

/// Share of the lines of one outline that the other one has too.
double likeness(const QStringList &left, const QStringList &right)
{
    qsizetype same = 0;
    for (const QString &line : left) {
        same += right.contains(line) ? 1 : 0;
    }
    return left.isEmpty() ? 1 : double(same) / double(left.size());
}

const test::Setting columns{18, false, false, true, false};

} // namespace

class TestSegmenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterOfAHostilePageHasOneBlock();
    void everyCharacterOfAPageHasOneBlock();
    void aPieceOfAPageIsSplitToo();
    void theSplitIsTheSameInTraditionalCharacters();
    void theSplitIsTheSameInEveryEncoding_data();
    void theSplitIsTheSameInEveryEncoding();
    void theSplitIsTheSameWithWindowsLineEnds();
    void blanksAroundFiguresChangeNothing();
    void theWidthOfColumnsHardlyMatters_data();
    void theWidthOfColumnsHardlyMatters();
    void aClosingMarkAloneOnALineGoesWithTheTextAbove_data();
    void aClosingMarkAloneOnALineGoesWithTheTextAbove();
    void aHeadlineMayStandUnderAClosingMark();
    void doubtIsTold();
};

void TestSegmenter::everyCharacterOfAHostilePageHasOneBlock()
{
    constexpr unsigned pages = 1500;
    for (unsigned seed = 0; seed < pages; ++seed) {
        const QString page = hostilePage(seed);
        const QList<int> owners = ownersOf(page);
        for (qsizetype i = 0; i < page.size(); ++i) {
            const bool right = isVisible(page[i]) ? owners[i] == 1 : owners[i] <= 1;
            QVERIFY2(
                right,
                qPrintable(
                    u"seed %1, place %2, %3 blocks, in %4"_s.arg(seed).arg(i).arg(owners[i]).arg(
                        page.sliced(std::max<qsizetype>(0, i - 10)).left(20))));
        }
    }
}

void TestSegmenter::everyCharacterOfAPageHasOneBlock()
{
    for (const QString &name : test::markedPages()) {
        for (const bool gaps : {true, false}) {
            const QString page = test::setPage(name, {18, false, false, gaps, false}).source;
            const QList<int> owners = ownersOf(page);
            for (qsizetype i = 0; i < page.size(); ++i) {
                QVERIFY2(page[i].isSpace() || owners[i] == 1,
                         qPrintable(name + u": "_s + page.sliced(i).left(20)));
            }
        }
    }
}

void TestSegmenter::aPieceOfAPageIsSplitToo()
{
    const QString page = test::setPage(u"party-daily"_s, columns).source;
    constexpr qsizetype step = 7;
    for (qsizetype end = 0; end < page.size(); end += step) {
        const QString piece = page.first(end);
        const QList<int> owners = ownersOf(piece);
        for (qsizetype i = 0; i < piece.size(); ++i) {
            QVERIFY(piece[i].isSpace() || owners[i] == 1);
        }
    }
}

void TestSegmenter::theSplitIsTheSameInTraditionalCharacters()
{
    const opencc::SimpleConverter toTraditional("s2t.json");
    qsizetype same = 0;
    qsizetype all = 0;
    for (const QString &name : test::markedPages()) {
        const QString page = test::setPage(name, columns).source;
        const QString traditional =
            QString::fromStdString(toTraditional.Convert(page.toStdString()));
        QCOMPARE(traditional.size(), page.size());
        const QList<Block> blocks = blocksOf(split(page));
        const QList<Block> converted = blocksOf(split(traditional));
        for (const Block &block : blocks) {
            const bool found = converted.contains(block);
            same += found ? 1 : 0;
            if (!found) {
                qInfo().noquote() << name << block.range.in(page).left(20);
            }
        }
        all += blocks.size();
    }
    QVERIFY2(double(same) >= 0.97 * double(all),
             qPrintable(u"%1 of %2 blocks"_s.arg(same).arg(all)));
}

void TestSegmenter::theSplitIsTheSameInEveryEncoding_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("GB18030") << u"party-daily"_s << QByteArray("GB18030");
    QTest::newRow("Big5") << u"taiwan-cna"_s << QByteArray("Big5");
    QTest::newRow("UTF-16LE") << u"taiwan-local"_s << QByteArray("UTF-16LE");
}

void TestSegmenter::theSplitIsTheSameInEveryEncoding()
{
    QFETCH(const QString, page);
    QFETCH(const QByteArray, encoding);
    const QString source = test::setPage(page, columns).source;
    QStringEncoder encoder(encoding.constData());
    if (!encoder.isValid()) {
        QSKIP("Qt was built without this encoding");
    }
    const QByteArray bytes = encoder.encode(source);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, source);
    QCOMPARE(outlineOf(decoded->text), outlineOf(source));
}

void TestSegmenter::theSplitIsTheSameWithWindowsLineEnds()
{
    for (const QString &name : test::markedPages()) {
        const QString source = test::setPage(name, columns).source;
        const Result<DecodedText> decoded =
            decodeText(QString(source).replace(u"\n"_s, u"\r\n"_s).toUtf8());
        QVERIFY(decoded);
        QCOMPARE(outlineOf(decoded->text), outlineOf(source));
    }
}

/// "48 个", "3 月 29 日": PDF tools put blanks around figures.
void TestSegmenter::blanksAroundFiguresChangeNothing()
{
    static const QRegularExpression figure(u"(?<=[\\x{4E00}-\\x{9FFF}])(\\d+(?:\\.\\d+)?)"_s);
    for (const QString &name : test::markedPages()) {
        const QString page = test::setPage(name, {}).source;
        QString spaced = page;
        spaced.replace(figure, u" \\1 "_s);
        const QStringList outline = outlineOf(page);
        const double same = likeness(outline, outlineOf(spaced));
        QVERIFY2(same > 0.9, qPrintable(name + u": "_s + QString::number(same)));
    }
}

void TestSegmenter::theWidthOfColumnsHardlyMatters_data()
{
    QTest::addColumn<int>("width");
    for (int width = 10; width <= 40; width += 3) {
        QTest::addRow("%d characters", width) << width;
    }
}

void TestSegmenter::theWidthOfColumnsHardlyMatters()
{
    QFETCH(const int, width);
    double same = 0;
    const QStringList names = test::markedPages();
    for (const QString &name : names) {
        const QStringList wanted = outlineOf(test::setPage(name, {}).source);
        same += likeness(wanted,
                         outlineOf(test::setPage(name, {width, true, false, true, false}).source));
    }
    same /= double(names.size());
    QVERIFY2(same > 0.96, qPrintable(QString::number(same)));
}

void TestSegmenter::aClosingMarkAloneOnALineGoesWithTheTextAbove_data()
{
    QTest::addColumn<QString>("opening");
    QTest::addColumn<QString>("closing");
    QTest::addRow("curved marks") << u"“"_s << u"”"_s;
    QTest::addRow("corners") << u"「"_s << u"」"_s;
}

void TestSegmenter::aClosingMarkAloneOnALineGoesWithTheTextAbove()
{
    QFETCH(const QString, opening);
    QFETCH(const QString, closing);
    const QString text =
        u"山货订单排到七月\n\n本报讯（记者 甲乙）记者昨日从白岭镇获悉，今\n"
        u"年一季度，全镇卖出山货三百吨，比去年多三成，\n厂里也忙了起来。\n"_s
        + opening + u"\n订单排到了七月，厂里还要再添两条生产线，赶在\n六月底投产。\n"_s + closing
        + u"\n厂长说，车间里的灯亮到夜里，人手仍不够，还要\n再招二十人。\n"_s;
    const Segmentation parts = split(text);
    QCOMPARE(parts.articles.size(), 1);
    QStringList paragraphs;
    for (const Block &block : parts.articles.first().blocks) {
        if (block.role == BlockRole::Body) {
            paragraphs.append(block.range.in(text).toString().remove(u'\n'));
        }
    }
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs.last(),
             opening + u"订单排到了七月，厂里还要再添两条生产线，赶在六月底投产。"_s + closing
                 + u"厂长说，车间里的灯亮到夜里，人手仍不够，还要再招二十人。"_s);
}

void TestSegmenter::aHeadlineMayStandUnderAClosingMark()
{
    const Segmentation parts =
        split(u"山货订单排到七月\n\n本报讯（记者 甲乙）记者昨日从白岭镇获悉，今\n"
              u"年一季度，全镇卖出山货三百吨，比去年多三成，\n厂里也忙了起来。\n"
              u"“\n订单排到了七月，厂里还要再添两条生产线，赶在\n六月底投产。\n”\n"
              u"东城菜场改造完工\n本报讯（记者 丙丁）东城菜场改造一年，昨日完工\n"
              u"开门，摊位比从前多了四十个，菜价牌也换了新。\n"_s);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles.last().headline, u"东城菜场改造完工"_s);
}

void TestSegmenter::doubtIsTold()
{
    const Segmentation parts =
        split(u"一段没有标题也没有来源的文字，说了一件小事，然后就结束了。\n"_s);
    QVERIFY(!parts.diagnostics.isEmpty());
    const Segmentation sure = split(test::setPage(u"taiwan-local"_s, columns).source);
    for (const Article &article : sure.articles) {
        QVERIFY(article.confidence > 0.5);
        QVERIFY(!article.reason.isEmpty());
    }
    QVERIFY(sure.diagnostics.isEmpty());
}

QTEST_GUILESS_MAIN(TestSegmenter)
#include "tst_segmenter.moc"
