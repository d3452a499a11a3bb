// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/annotating/occurrences.h"
#include "app/project/annotating/passagelink.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestAnnotationEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void splitKeepsTagsOnBothAndTheNoteOnTheFirst();
    void splitAtAnEndIsRefused();
    void touchingReachesOverBlanksAndOneAnother();
    void mergeTakesPassagesTagsAndNotesTogether();
    void mergeOfTwoIssuesIsRefused();
    void taggedPlacesAreOneStep();
    void placeThatIsAnnotatedGetsTheTagThere();
    void occurrencesGoOverHardLineBreaks();
    void occurrencesFoldTheirForms_data();
    void occurrencesFoldTheirForms();
    void annotationsOfAnArticleAreThoseOfNow();
    void changesOfAnotherProgramAreSeen();
    void linksGoThereAndBack_data();
    void linksGoThereAndBack();

private:
    AnnotationId annotate(const QString &passage, TagId tag, const QString &note = {});
    QStringList quotes(AnnotationId id) const;
    Annotations &annotations() { return m_project->annotations(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    QString m_source;
    TagId m_tag;
    TagId m_other;
};

void TestAnnotationEdits::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    m_issue =
        *m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    m_source = m_project->library().sourceText(m_issue);
    m_tag = m_project->codebook().tags().at(0).id;
    m_other = m_project->codebook().tags().at(1).id;
}

AnnotationId TestAnnotationEdits::annotate(const QString &passage, TagId tag, const QString &note)
{
    return *annotations().add(m_issue, {test::rangeOf(passage, m_source)}, {tag}, note);
}

QStringList TestAnnotationEdits::quotes(AnnotationId id) const
{
    QStringList quotes;
    const std::optional<Annotation> annotation = m_project->annotations().annotation(id);
    for (const TextAnchor &anchor : annotation ? annotation->anchors : QList<TextAnchor>()) {
        quotes.append(anchor.quote);
    }
    return quotes;
}

void TestAnnotationEdits::splitKeepsTagsOnBothAndTheNoteOnTheFirst()
{
    const AnnotationId id = annotate(u"过货120车，比前月多30车"_s, m_tag, u"ask"_s);
    const auto second = annotations().split(id, test::rangeOf(u"比前月"_s, m_source).start);
    QVERIFY(second);
    QCOMPARE(quotes(id), QStringList{u"过货120车，"_s});
    QCOMPARE(quotes(*second), QStringList{u"比前月多30车"_s});
    QCOMPARE(annotations().annotation(*second)->tags, QList{m_tag});
    QCOMPARE(annotations().annotation(id)->note, u"ask"_s);
    QVERIFY(annotations().annotation(*second)->note.isEmpty());
    QVERIFY(m_project->history().undo());
    QCOMPARE(quotes(id), QStringList{u"过货120车，比前月多30车"_s});
    QVERIFY(!annotations().annotation(*second));
}

void TestAnnotationEdits::splitAtAnEndIsRefused()
{
    const AnnotationId id = annotate(u"过货120车"_s, m_tag);
    const TextRange range = test::rangeOf(u"过货120车"_s, m_source);
    QCOMPARE(annotations().split(id, range.start).error().code, ErrorCode::InvalidRange);
    QCOMPARE(annotations().split(id, range.end).error().code, ErrorCode::InvalidRange);
}

void TestAnnotationEdits::touchingReachesOverBlanksAndOneAnother()
{
    const AnnotationId first = annotate(u"新桥镇口岸上月"_s, m_tag);
    const AnnotationId second = annotate(u"过货120车"_s, m_tag);
    const AnnotationId third = annotate(u"，比前月"_s, m_tag);
    annotate(u"30车"_s, m_tag);       // 多 stands between
    annotate(u"上月过货"_s, m_other); // another tag
    const AnnotationId beforeBreak = annotate(u"𠮷田商行"_s, m_tag);
    const AnnotationId afterBreak = annotate(u"与三家车队"_s, m_tag);
    QCOMPARE(annotations().touching(first), (QList<AnnotationId>{second, third}));
    QCOMPARE(annotations().touching(beforeBreak), QList<AnnotationId>{afterBreak});
}

void TestAnnotationEdits::mergeTakesPassagesTagsAndNotesTogether()
{
    const AnnotationId first = annotate(u"过货120车"_s, m_tag, u"one"_s);
    const AnnotationId second = annotate(u"，比前月"_s, m_other, u"two"_s);
    QVERIFY(annotations().merge({first, second}));
    QCOMPARE(quotes(first), QStringList{u"过货120车，比前月"_s});
    QCOMPARE(annotations().annotation(first)->tags, (QList<TagId>{m_tag, m_other}));
    QCOMPARE(annotations().annotation(first)->note, u"one\n\ntwo"_s);
    QVERIFY(!annotations().annotation(second));
    QVERIFY(m_project->history().undo());
    QCOMPARE(quotes(second), QStringList{u"，比前月"_s});
}

void TestAnnotationEdits::mergeOfTwoIssuesIsRefused()
{
    const auto other = m_project->library().addIssue(
        test::importedIssue(test::newspaperText() + u"再加一行。\n"_s, u"b.txt"_s));
    QVERIFY(other);
    const AnnotationId first = annotate(u"过货120车"_s, m_tag);
    const auto second = annotations().add(*other, {{4, 8}}, {m_tag});
    QCOMPARE(annotations().merge({first, *second}).error().code, ErrorCode::InvalidValue);
    QVERIFY(annotations().annotation(*second));
}

void TestAnnotationEdits::taggedPlacesAreOneStep()
{
    QList<ArticleId> articles;
    for (const ArticleSummary &article : m_project->library().articles(m_issue)) {
        articles.append(article.id);
    }
    QList<QList<TextRange>> places;
    for (const Occurrence &place : occurrences(u"口岸"_s, articles, m_project->library())) {
        places.append(place.source);
    }
    QCOMPARE(places.size(), 3);
    QCOMPARE(*annotations().tagPlaces(m_issue, places, m_tag), 3);
    QCOMPARE(annotations().ofIssue(m_issue).size(), 3);
    QCOMPARE(*annotations().tagPlaces(m_issue, places, m_tag), 0);
    QVERIFY(m_project->history().undo());
    QVERIFY(annotations().ofIssue(m_issue).isEmpty());
}

void TestAnnotationEdits::placeThatIsAnnotatedGetsTheTagThere()
{
    const AnnotationId id = annotate(u"过货120车"_s, m_tag);
    const QList<QList<TextRange>> places{{test::rangeOf(u"过货120车"_s, m_source)}};
    QCOMPARE(*annotations().tagPlaces(m_issue, places, m_other), 1);
    QCOMPARE(annotations().ofIssue(m_issue).size(), 1);
    QCOMPARE(annotations().annotation(id)->tags, (QList<TagId>{m_tag, m_other}));
}

void TestAnnotationEdits::occurrencesGoOverHardLineBreaks()
{
    const Library &library = m_project->library();
    const ArticleId article = library.articles(m_issue).first().id;
    const QList<Occurrence> found = occurrences(u"120车"_s, {article}, library);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().before.right(2), u"过货"_s);
    QCOMPARE(found.first().after.left(2), u"，比"_s);
    QCOMPARE(found.first().source, QList<TextRange>{test::rangeOf(u"120车"_s, m_source)});
}

void TestAnnotationEdits::occurrencesFoldTheirForms_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("as they stand") << u"新桥镇口岸"_s << 2;
    QTest::newRow("traditional") << u"過貨"_s << 1;
    QTest::newRow("full width") << u"１２０车"_s << 1;
    QTest::newRow("not there") << u"港口"_s << 0;
    QTest::newRow("nothing") << u"  "_s << 0;
}

void TestAnnotationEdits::occurrencesFoldTheirForms()
{
    QFETCH(QString, words);
    const ArticleId article = m_project->library().articles(m_issue).first().id;
    QTEST(int(occurrences(words, {article}, m_project->library()).size()), "count");
}

/// They are kept in memory between changes: after each kind of change they are read anew.
void TestAnnotationEdits::annotationsOfAnArticleAreThoseOfNow()
{
    const ArticleId article = m_project->library().articles(m_issue).at(0).id;
    const auto now = [&] { return annotations().ofArticle(article); };
    QVERIFY(now().isEmpty());
    const AnnotationId id = annotate(u"120车"_s, m_tag);
    QCOMPARE(now().size(), 1);
    QVERIFY(annotations().setNote(id, u"再看"_s));
    QCOMPARE(now().first().note, u"再看"_s);
    QVERIFY(annotations().addTag(id, m_other));
    QCOMPARE(now().first().tags, (QList{m_tag, m_other}));
    QVERIFY(m_project->codebook().move(m_tag, {}, std::numeric_limits<int>::max()));
    QCOMPARE(now().first().tags, (QList{m_other, m_tag})); // in the order of the codebook
    QVERIFY(m_project->codebook().remove(m_other));
    QCOMPARE(now().first().tags, QList{m_tag});
    QVERIFY(annotations().setRanges(id, {test::rangeOf(u"过货120车"_s, m_source)}));
    QCOMPARE(now().first().anchors.first().quote, u"过货120车"_s);
    QVERIFY(annotations().remove({id}));
    QVERIFY(now().isEmpty());
    QVERIFY(m_project->history().undo());
    QCOMPARE(now().size(), 1);
    QVERIFY(m_project->library().removeIssue(m_issue));
    QVERIFY(now().isEmpty());
}

void TestAnnotationEdits::changesOfAnotherProgramAreSeen()
{
    const ArticleId article = m_project->library().articles(m_issue).at(0).id;
    const AnnotationId first = annotate(u"120车"_s, m_tag);
    const auto reading = test::openProject(m_project->path());
    QCOMPARE(reading->access(), ProjectAccess::InUse);
    QCOMPARE(reading->annotations().ofArticle(article).size(), 1);
    annotate(u"三家车队"_s, m_other);
    QCOMPARE(reading->annotations().ofArticle(article).size(), 2);
    QVERIFY(annotations().remove({first}));
    QCOMPARE(reading->annotations().ofArticle(article).size(), 1);
}

void TestAnnotationEdits::linksGoThereAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const QString link =
        toText({u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s, {12, 40}});
    QTest::newRow("by itself") << link << true;
    QTest::newRow("in a note") << u"see "_s + link + u"."_s << true;
    QTest::newRow("empty passage") << u"jianbao:0123456789abcdef#40-40"_s << false;
    QTest::newRow("short hash") << u"jianbao:0123#12-40"_s << false;
    QTest::newRow("other words") << u"https://example.org/#12-40"_s << false;
}

void TestAnnotationEdits::linksGoThereAndBack()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const std::optional<PassageLink> link = passageLinkIn(text);
    QCOMPARE(link.has_value(), valid);
    if (valid) {
        QCOMPARE(*link, (PassageLink{u"0123456789abcdef"_s, {12, 40}}));
    }
}

QTEST_GUILESS_MAIN(TestAnnotationEdits)
#include "tst_annotationedits.moc"
