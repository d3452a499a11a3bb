// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"
#include "ui/reader/shownmarks.h"
#include "ui/reader/showntext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What the two views show of an article, and what a click in them means; without a page.
class TestShownArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionMapsToTheSource_data();
    void selectionMapsToTheSource();
    void halfOfAPairIsNoBoundary();
    void linesOfOtherArticlesAreLeftOut();
    void placeHoldsInBothViews();
    void textBeginsBelowTheHead();
    void clickTakesTheSmallestMarkThenTheNextLarger();
    void rejectedFactTakesNoClick();
    void annotationsFollowInTheOrderOfTheReading();
    void longBlocksAreShownInParts_data();
    void longBlocksAreShownInParts();

private:
    TextRange at(const QString &text) const { return test::rangeOf(text, m_source); }
    Article article() const;

    const QString m_source = u"别处的一行\n别处二\n别处三\n别处四\n别处五\n"
                             "渡口镇的𠮷祥合作\n社今年收入12万\n元，比去年多。\n"
                             "渡口账本\n"_s;
};

Article TestShownArticle::article() const
{
    Article article;
    article.blocks = {{BlockRole::Headline, at(u"渡口账本"_s)},
                      {BlockRole::Body, {at(u"渡口镇"_s).start, at(u"去年多。"_s).end}}};
    return article;
}

void TestShownArticle::selectionMapsToTheSource_data()
{
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("source");
    QTest::newRow("reading, over a hard line break")
        << false << u"合作社今年"_s << u"合作\n社今年"_s;
    QTest::newRow("reading, number cut by a break") << false << u"12万元"_s << u"12万\n元"_s;
    QTest::newRow("reading, beyond the basic plane") << false << u"𠮷祥"_s << u"𠮷祥"_s;
    QTest::newRow("reading, headline behind the body") << false << u"账本"_s << u"账本"_s;
    QTest::newRow("lines, over a line break") << true << u"合作\n社今年"_s << u"合作\n社今年"_s;
    QTest::newRow("lines, beyond the basic plane") << true << u"的𠮷祥"_s << u"的𠮷祥"_s;
}

void TestShownArticle::selectionMapsToTheSource()
{
    QFETCH(bool, lines);
    QFETCH(QString, shown);
    QFETCH(QString, source);
    const ShownText text =
        lines ? ShownText::lines(article(), m_source) : ShownText::reading(article(), m_source);
    const TextRange selected = test::rangeOf(shown, text.text());
    const QList<TextRange> expected{at(source)};
    QCOMPARE(text.toSource(selected), expected);
    QCOMPARE(text.toShown(expected.first()), QList<TextRange>{selected});
}

void TestShownArticle::halfOfAPairIsNoBoundary()
{
    const ShownText text = ShownText::reading(article(), m_source);
    const TextRange pair = test::rangeOf(u"𠮷"_s, text.text());
    QCOMPARE(text.toSource({pair.start + 1, pair.end + 1}), QList<TextRange>{at(u"𠮷祥"_s)});
}

void TestShownArticle::linesOfOtherArticlesAreLeftOut()
{
    const ShownText text = ShownText::lines(article(), m_source);
    QVERIFY(!text.text().contains(u"别处三"_s));
    QVERIFY(text.text().contains(u"别处四\n别处五\n渡口镇"_s));
}

void TestShownArticle::placeHoldsInBothViews()
{
    const qsizetype place = at(u"社今年"_s).start;
    for (const ShownText &text :
         {ShownText::reading(article(), m_source), ShownText::lines(article(), m_source)}) {
        QCOMPARE(text.sourceOffset(text.shownOffset(place)), place);
    }
}

void TestShownArticle::textBeginsBelowTheHead()
{
    const ShownText reading = ShownText::reading(article(), m_source);
    QCOMPARE(reading.sourceOffset(reading.textStart()), at(u"渡口镇"_s).start);
    Article headOnly = article();
    headOnly.blocks.removeLast();
    const ShownText head = ShownText::reading(headOnly, m_source);
    QCOMPARE(head.textStart(), head.text().size());
}

void TestShownArticle::clickTakesTheSmallestMarkThenTheNextLarger()
{
    ArticleMarks marks;
    Fact fact;
    fact.id = {7};
    fact.range = at(u"12万"_s);
    marks.facts = {fact};
    Annotation small;
    small.id = {1};
    small.anchors = {{at(u"收入12万"_s), {}, {}, {}}};
    Annotation large;
    large.id = {2};
    large.anchors = {{at(u"今年收入12万"_s), {}, {}, {}}};
    marks.annotations = {large, small};

    const qsizetype offset = at(u"12万"_s).start;
    CurrentMark current = markAt(marks, offset, {});
    QCOMPARE(current, (CurrentMark{FactId{7}, {}}));
    current = markAt(marks, offset, current);
    QCOMPARE(current, (CurrentMark{{}, AnnotationId{1}}));
    current = markAt(marks, offset, current);
    QCOMPARE(current, (CurrentMark{{}, AnnotationId{2}}));
    current = markAt(marks, offset, current);
    QCOMPARE(current, (CurrentMark{FactId{7}, {}}));
}

void TestShownArticle::rejectedFactTakesNoClick()
{
    ArticleMarks marks;
    Fact fact;
    fact.id = {7};
    fact.range = at(u"12万"_s);
    fact.state = FactState::Rejected;
    marks.facts = {fact};
    QVERIFY(!markAt(marks, fact.range.start, {}).isValid());
}

void TestShownArticle::annotationsFollowInTheOrderOfTheReading()
{
    ArticleMarks marks;
    for (const auto &[id, words] : {std::pair(1, u"合作"_s), std::pair(2, u"比去年"_s),
                                    std::pair(3, u"账本"_s)}) { // the headline is read first
        Annotation annotation;
        annotation.id = {id};
        annotation.anchors = {{at(words), {}, {}, {}}};
        marks.annotations.append(annotation);
    }
    const ShownText shown = ShownText::reading(article(), m_source);
    const auto beside = [&](qint64 id, bool forward) {
        return annotationBeside(marks, shown, AnnotationId{id}, 0, forward).value;
    };
    QCOMPARE(beside(3, true), 1);
    QCOMPARE(beside(1, true), 2);
    QVERIFY(!annotationBeside(marks, shown, AnnotationId{2}, 0, true).isValid());
    QCOMPARE(beside(1, false), 3);
    const qsizetype place = shown.shownOffset(at(u"今年收入"_s).start);
    QCOMPARE(annotationBeside(marks, shown, {}, place, true), AnnotationId{2});
    QCOMPARE(annotationBeside(marks, shown, {}, place, false), AnnotationId{1});
}

void TestShownArticle::longBlocksAreShownInParts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("ends"); // what parts may end with; empty: anything
    QTest::newRow("sentences") << u"渡口镇收入12万元。"_s.repeated(3000) << u"。"_s;
    QTest::newRow("quotations") << u"他说：“船到了。”"_s.repeated(3000) << u"”"_s;
    QTest::newRow("pairs") << u"𠮷"_s.repeated(9000) << QString();
    QTest::newRow("a number") << QString(30'000, u'7') << u"7"_s;
    QTest::newRow("numbers") << u"、1234567"_s.repeated(4000) << u"7、"_s;
    QTest::newRow("a sign with marks")
        << u'e' + QString(20'000, QChar(0x301)) + u'船' << QString(QChar(0x301)) + u'船';
}

/// Every character once and in order, and nothing cut that belongs together.
void TestShownArticle::longBlocksAreShownInParts()
{
    QFETCH(const QString, line);
    QFETCH(const QString, ends);
    const QString source = u"渡口\n"_s + line + u"\n后面的一行\n"_s;
    Article article;
    article.blocks = {{BlockRole::Headline, {0, 2}}, {BlockRole::Body, {3, 3 + line.size()}}};
    for (const ShownText &shown :
         {ShownText::reading(article, source), ShownText::lines(article, source)}) {
        QString together;
        int numbered = 0;
        for (qsizetype i = 1; i < shown.blockCount(); ++i) {
            const QJsonObject block = shown.toJson(i, i + 1).first().toObject();
            const QString text = block.value(u"text"_s).toString();
            QVERIFY(!text.isEmpty() && !text.front().isLowSurrogate() && !text.front().isMark());
            QVERIFY(ends.isEmpty() || ends.contains(text.back()) || text == u"后面的一行"_s);
            QCOMPARE(shown.rangeOf(i, i + 1).length(), text.size());
            numbered += block.value(u"line"_s).toInt() > 0 ? 1 : 0;
            together += text;
        }
        QVERIFY(together.startsWith(line));
        const bool isWhole = line.contains(QChar(0x301)) || line.startsWith(u"77"_s);
        QCOMPARE(shown.blockCount() > 4, !isWhole);
        QVERIFY(numbered <= 2);
    }
}

QTEST_GUILESS_MAIN(TestShownArticle)
#include "tst_shownarticle.moc"
