// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/annotationtable.h"
#include "tests/support/paths.h"

#include <QTest>
#include <QTimeZone>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

// The 𠮷 lies outside the BMP, so code points and UTF-16 offsets part from there on.
const QString Source = u"𠮷林要闻\n港口吞吐量\n增长三成\n贷款余额达到九百\n亿元。"_s;
const TextRange Body{5, Source.size()};
constexpr TagId Loans{4};
constexpr TagId Ports{7};

PassageSource passages()
{
    Issue issue;
    issue.info = {u"青岭日报"_s, QDate(2023, 12, 28), u"第1版"_s};
    issue.fileName = u"一版.txt"_s;
    issue.sha256 = u"ab12"_s;
    Article article;
    article.position = 1;
    article.headline = u"港口吞吐量增长三成"_s;
    article.blocks = {{BlockRole::Headline, {6, 16}}, {BlockRole::Body, {17, Source.size()}}};
    return PassageSource(issue, Source, {article});
}

TextAnchor anchorOn(const QString &text)
{
    const qsizetype start = Source.indexOf(text);
    const TextRange range{start, start + text.size()};
    return {range, text, Source.first(start).right(32), Source.sliced(range.end).left(32)};
}

Annotation annotationOn(const QStringList &texts, const QList<TagId> &tags)
{
    Annotation annotation;
    annotation.id = {12};
    annotation.tags = tags;
    annotation.note = u"见\"附表\""_s;
    annotation.coder = u"李"_s;
    annotation.createdAt = QDateTime({2026, 11, 23}, {9, 30}, Qt::UTC);
    annotation.updatedAt = QDateTime({2026, 11, 23}, {17, 31}, QTimeZone(8 * 3600));
    for (const QString &text : texts) {
        annotation.anchors.append(anchorOn(text));
    }
    return annotation;
}

QList<QStringList> rowsOf(const Annotation &annotation)
{
    return annotationRows(annotation, passages(),
                          {{Loans, u"Finance/Loans"_s}, {Ports, u"Ports"_s}});
}

QString cell(const QStringList &row, const QString &column)
{
    return row.value(annotationColumns().indexOf(column));
}

} // namespace

class TestAnnotationTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsHeader();
    void hasEveryColumnDocumented();
    void givesOneRowForEachTag();
    void keepsAnAnnotationWithoutTags();
    void countsOffsetsInCodePoints();
    void undoesLineBreaksInTheQuote();
    void keepsSeveralPassagesInOneRow();
    void namesIssueAndArticle();
    void writesTimesInUtc();
    void takesTheQuoteOfAnOrphanFromItsAnchor();
    void leavesTheArticleEmptyForFurniture();
};

void TestAnnotationTable::keepsItsHeader()
{
    // Scripts of researchers rely on these names and their order.
    QCOMPARE(annotationColumns().join(u','),
             u"id,paper,issue_date,edition,file,article,article_headline,tag_path,quote,"
             "left_context,right_context,start,end,ranges,note,coder,created,updated,"
             "source_sha256,anchor_state"_s);
}

void TestAnnotationTable::hasEveryColumnDocumented()
{
    const QByteArray manual = test::contentOf(test::sourceFile(u"app/exporting/output.md"_s));
    for (const QString &column : annotationColumns()) {
        QVERIFY2(manual.contains('`' + column.toUtf8() + '`'), qPrintable(column));
    }
}

void TestAnnotationTable::givesOneRowForEachTag()
{
    const auto rows = rowsOf(annotationOn({u"贷款余额"_s}, {Loans, Ports}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(cell(rows[0], u"tag_path"_s), u"Finance/Loans"_s);
    QCOMPARE(cell(rows[1], u"tag_path"_s), u"Ports"_s);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), annotationColumns().size());
        QCOMPARE(cell(row, u"id"_s), u"12"_s);
        QCOMPARE(cell(row, u"note"_s), u"见\"附表\""_s);
    }
}

void TestAnnotationTable::keepsAnAnnotationWithoutTags()
{
    const auto rows = rowsOf(annotationOn({u"贷款余额"_s}, {}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(cell(rows[0], u"tag_path"_s), QString());
    QCOMPARE(cell(rows[0], u"quote"_s), u"贷款余额"_s);
}

void TestAnnotationTable::countsOffsetsInCodePoints()
{
    const auto row = rowsOf(annotationOn({u"三成"_s}, {})).first();
    const QList<uint> codePoints = Source.toUcs4();
    const qsizetype start = cell(row, u"start"_s).toLongLong();
    const qsizetype end = cell(row, u"end"_s).toLongLong();
    const auto slice = codePoints.sliced(start, end - start);
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(slice.data()), slice.size()),
             u"三成"_s);
}

void TestAnnotationTable::undoesLineBreaksInTheQuote()
{
    const auto row = rowsOf(annotationOn({u"达到九百\n亿元"_s}, {})).first();
    QCOMPARE(cell(row, u"quote"_s), u"达到九百亿元"_s);
    QVERIFY(!cell(row, u"left_context"_s).contains(u'\n'));
    QVERIFY(cell(row, u"left_context"_s).endsWith(u"贷款余额"_s));
    QCOMPARE(cell(row, u"right_context"_s), u"。"_s);
}

void TestAnnotationTable::keepsSeveralPassagesInOneRow()
{
    const auto rows = rowsOf(annotationOn({u"贷款"_s, u"亿元"_s}, {Loans}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(cell(rows[0], u"quote"_s), u"贷款 … 亿元"_s);
    QCOMPARE(cell(rows[0], u"ranges"_s), u"16-18 25-27"_s);
    QCOMPARE(cell(rows[0], u"start"_s), u"16"_s);
    QCOMPARE(cell(rows[0], u"end"_s), u"27"_s);
    QCOMPARE(cell(rows[0], u"right_context"_s), u"。"_s);
}

void TestAnnotationTable::namesIssueAndArticle()
{
    const auto row = rowsOf(annotationOn({u"贷款"_s}, {})).first();
    QCOMPARE(row.mid(1, 6), QStringList({u"青岭日报"_s, u"2023-12-28"_s, u"第1版"_s, u"一版.txt"_s,
                                         u"2"_s, u"港口吞吐量增长三成"_s}));
    QCOMPARE(cell(row, u"source_sha256"_s), u"ab12"_s);
    QCOMPARE(cell(row, u"anchor_state"_s), u"exact"_s);
}

void TestAnnotationTable::writesTimesInUtc()
{
    const auto row = rowsOf(annotationOn({u"贷款"_s}, {})).first();
    QCOMPARE(cell(row, u"created"_s), u"2026-11-23T09:30:00Z"_s);
    QCOMPARE(cell(row, u"updated"_s), u"2026-11-23T09:31:00Z"_s);
}

void TestAnnotationTable::takesTheQuoteOfAnOrphanFromItsAnchor()
{
    Annotation annotation = annotationOn({u"贷款"_s}, {});
    annotation.state = AnchorState::Orphaned;
    annotation.anchors.first().quote = u"存款\n利率"_s;
    const auto row = rowsOf(annotation).first();
    QCOMPARE(cell(row, u"quote"_s), u"存款利率"_s);
    QCOMPARE(cell(row, u"anchor_state"_s), u"orphaned"_s);
}

void TestAnnotationTable::leavesTheArticleEmptyForFurniture()
{
    const auto row = rowsOf(annotationOn({u"要闻"_s}, {})).first();
    QCOMPARE(cell(row, u"article"_s), QString());
    QCOMPARE(cell(row, u"article_headline"_s), QString());
    QCOMPARE(cell(row, u"quote"_s), u"要闻"_s);
}

QTEST_GUILESS_MAIN(TestAnnotationTable)
#include "tst_annotationtable.moc"
