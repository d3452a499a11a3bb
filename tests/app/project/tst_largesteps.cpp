// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/heldby.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestInMs = 120'000;
constexpr int Many = 6000; // annotations with one tag

/// The first characters of each line.
QList<QList<TextRange>> placesOfNames(int length)
{
    QList<QList<TextRange>> places;
    for (int i = 0; i < Many; ++i) {
        const qsizetype start = 4 + 5 * qsizetype(i);
        places.append({{start, start + length}});
    }
    return places;
}

} // namespace

/// Steps that change very much go on in the background, as one action each, in the order in which
/// they were asked for.
class TestLargeSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tagOfFewAnnotationsIsNotLarge();
    void mergingIsOneStep();
    void removingATagIsOneStep();
    void placesAreTaggedInOneStep();
    void hitsAreTaggedInOneStep();
    void refusalIsToldAtOnce_data();
    void refusalIsToldAtOnce();
    void impossibleMergeChangesNothing();
    void furtherStepsGoBeforeWhatWaits_data();
    void furtherStepsGoBeforeWhatWaits();
    void projectMayBeClosedAtTheEndOfAStep();
    void closingFinishesWhatWasBegun();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    int annotationsWith(TagId tag) const;
    Codebook::Done noted();
    bool wait(int steps) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    TagId m_names;
    TagId m_people;
    QList<Result<void>> m_done;
};

void TestLargeSteps::init()
{
    m_project.reset();
    m_done.clear();
    m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
    m_project = test::newProject(path());
    const QString text = u"=名册\n"_s + u"甲乙丙。\n"_s.repeated(Many);
    m_issue = m_project->library().addIssue(test::importedIssue(text, u"a.txt"_s)).value();
    m_people = m_project->codebook().create(u"People"_s).value();
    m_names = m_project->codebook().create(u"Names"_s).value();
    QCOMPARE(m_project->annotations().tagPlaces(m_issue, placesOfNames(3), m_names).value(), Many);
}

int TestLargeSteps::annotationsWith(TagId tag) const
{
    const QList<Annotation> all = m_project->annotations().ofIssue(m_issue);
    return int(std::count_if(all.cbegin(), all.cend(), [tag](const Annotation &annotation) {
        return annotation.tags.contains(tag);
    }));
}

Codebook::Done TestLargeSteps::noted()
{
    return [this](const Result<void> &result) { m_done.append(result); };
}

bool TestLargeSteps::wait(int steps) const
{
    return QTest::qWaitFor([&] { return m_done.size() == steps; }, LongestInMs);
}

void TestLargeSteps::tagOfFewAnnotationsIsNotLarge()
{
    QVERIFY(m_project->annotations().add(m_issue, {{0, 2}}, {m_people}));
    QVERIFY(!m_project->codebook().isLarge(m_people));
    QVERIFY(m_project->codebook().isLarge(m_names));
    QVERIFY(m_project->codebook().move(m_names, m_people, 0));
    QVERIFY(m_project->codebook().isLarge(m_people)); // with those below it
}

void TestLargeSteps::mergingIsOneStep()
{
    m_project->setCoder(u"Li"_s);
    QVERIFY(m_project->codebook().mergeInBackground(m_names, m_people, noted()));
    QCOMPARE(m_project->codebook().create(u"Rivers"_s).error().cause, HeldByLargeStep);
    QVERIFY(wait(1));
    QVERIFY(m_done.first());
    QVERIFY(!m_project->codebook().tag(m_names));
    QCOMPARE(annotationsWith(m_people), Many);
    QCOMPARE(m_project->codebook().tag(m_people)->annotationCount, Many);
    const ActionRecord step = m_project->history().nextUndo().value();
    QCOMPARE(step.kind, ActionKind::MergeTags);
    QCOMPARE(step.detail, u"Names"_s);
    QCOMPARE(step.coder, u"Li"_s);
    QVERIFY(m_project->history().undo());
    QCOMPARE(annotationsWith(m_names), Many);
    QCOMPARE(annotationsWith(m_people), 0);
}

void TestLargeSteps::removingATagIsOneStep()
{
    QVERIFY(m_project->codebook().move(m_names, m_people, 0));
    QVERIFY(m_project->codebook().removeInBackground(m_people, noted()));
    QVERIFY(wait(1));
    QVERIFY(m_done.first());
    QVERIFY(!m_project->codebook().tag(m_names) && !m_project->codebook().tag(m_people));
    QCOMPARE(m_project->annotations().ofIssue(m_issue).size(), Many);
    QCOMPARE(m_project->history().nextUndo()->kind, ActionKind::DeleteTag);
    QVERIFY(m_project->history().undo());
    QCOMPARE(annotationsWith(m_names), Many);
    QCOMPARE(m_project->codebook().tag(m_names)->parent, m_people);
}

/// As many annotations as there are, and some more; those at the same places get the tag.
void TestLargeSteps::placesAreTaggedInOneStep()
{
    QList<QList<TextRange>> places = placesOfNames(3);
    places += placesOfNames(1);
    QVERIFY(Annotations::areLarge(places));
    std::optional<Result<int>> tagged;
    m_project->setCoder(u"Li"_s);
    QVERIFY(m_project->annotations().tagPlacesInBackground(
        m_issue, places, m_people, [&](const Result<int> &done) { tagged = done; }));
    QCOMPARE(m_project->codebook().create(u"Rivers"_s).error().cause, HeldByLargeStep);
    QVERIFY(QTest::qWaitFor([&] { return tagged.has_value(); }, LongestInMs));
    QCOMPARE(tagged->value(), 2 * Many);
    QCOMPARE(annotationsWith(m_people), 2 * Many);
    QCOMPARE(m_project->annotations().ofIssue(m_issue).size(), 2 * Many);
    const ActionRecord step = m_project->history().nextUndo().value();
    QCOMPARE(step.kind, ActionKind::TagOccurrences);
    QCOMPARE(step.detail, u"People"_s);
    QCOMPARE(step.coder, u"Li"_s);
    QVERIFY(m_project->history().undo());
    QCOMPARE(annotationsWith(m_people), 0);
    QCOMPARE(annotationsWith(m_names), Many);
}

/// Two hits of one sentence are one place.
void TestLargeSteps::hitsAreTaggedInOneStep()
{
    const QList<SearchHit> hits = m_project->search().find(u"甲 OR 乙"_s, 4 * Many);
    QCOMPARE(hits.size(), 2 * Many);
    QVERIFY(Search::areLarge(hits));
    std::optional<Result<int>> tagged;
    QVERIFY(m_project->search().tagInBackground(hits, m_people, HitExtent::Sentence,
                                                [&](const Result<int> &done) { tagged = done; }));
    QCOMPARE(m_project->codebook().create(u"Rivers"_s).error().cause, HeldByLargeStep);
    QVERIFY(QTest::qWaitFor([&] { return tagged.has_value(); }, LongestInMs));
    QCOMPARE(tagged->value(), Many);
    QCOMPARE(annotationsWith(m_people), Many);
    QCOMPARE(m_project->history().nextUndo()->kind, ActionKind::TagHits);
    QCOMPARE(m_project->history().nextUndo()->detail, u"People"_s);
    QVERIFY(m_project->history().undo());
    QCOMPARE(annotationsWith(m_people), 0);
}

void TestLargeSteps::refusalIsToldAtOnce_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("isReader");
    for (const bool isReader : {false, true}) {
        const char *why = isReader ? "opened for reading" : "another step is under way";
        QTest::addRow("merge tags, %s", why) << 0 << isReader;
        QTest::addRow("remove a tag, %s", why) << 1 << isReader;
        QTest::addRow("remove an issue, %s", why) << 2 << isReader;
        QTest::addRow("undo, %s", why) << 3 << isReader;
        QTest::addRow("redo, %s", why) << 4 << isReader;
        QTest::addRow("tag places, %s", why) << 5 << isReader;
        QTest::addRow("tag hits, %s", why) << 6 << isReader;
    }
}

void TestLargeSteps::refusalIsToldAtOnce()
{
    QFETCH(const int, step);
    QFETCH(const bool, isReader);
    const std::unique_ptr<Project> reader = isReader ? test::openProject(path()) : nullptr;
    Project &project = isReader ? *reader : *m_project;
    if (!isReader) {
        QVERIFY(project.history().undoInBackground([](const Result<ActionRecord> &) {}));
    }
    bool isCalled = false;
    const auto called = [&](const Result<void> &) { isCalled = true; };
    const auto replayed = [&](const Result<ActionRecord> &) { isCalled = true; };
    const auto tagged = [&](const Result<int> &) { isCalled = true; };
    const Result<void> begun =
        step == 0   ? project.codebook().mergeInBackground(m_names, m_people, called)
        : step == 1 ? project.codebook().removeInBackground(m_names, called)
        : step == 2 ? project.library().removeInBackground(m_issue, called)
        : step == 3 ? project.history().undoInBackground(replayed)
        : step == 4 ? project.history().redoInBackground(replayed)
                    : project.annotations().tagPlacesInBackground(m_issue, placesOfNames(1),
                                                                  m_people, tagged);
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::ProjectLocked);
    QCOMPARE(begun.error().cause == HeldByLargeStep, !isReader);
    project.endBackgroundWork();
    QVERIFY(!isCalled);
    QVERIFY(project.library().issue(m_issue) && project.codebook().tag(m_names));
}

void TestLargeSteps::impossibleMergeChangesNothing()
{
    const TagId below = m_project->codebook().create(u"Surnames"_s, m_names).value();
    QCOMPARE(m_project->codebook().mergeInBackground(m_names, below, noted()).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(m_project->codebook().mergeInBackground(m_names, TagId{9999}, noted()).error().code,
             ErrorCode::NoSuchThing);
    QCOMPARE(m_project->codebook().removeInBackground(TagId{9999}, noted()).error().code,
             ErrorCode::NoSuchThing);
    QCOMPARE(annotationsWith(m_names), Many);
    QCOMPARE(m_project->library().removeInBackground(IssueId{9999}, noted()).error().code,
             ErrorCode::NoSuchThing);
    QVERIFY(m_done.isEmpty());
    QVERIFY(m_project->codebook().create(u"Rivers"_s));
}

void TestLargeSteps::furtherStepsGoBeforeWhatWaits_data()
{
    QTest::addColumn<bool>("isFurtherLarge");
    QTest::newRow("a further small step") << false;
    QTest::newRow("a further large step") << true;
}

/// Two steps are taken back while an import waits: both go before it.
void TestLargeSteps::furtherStepsGoBeforeWhatWaits()
{
    QFETCH(const bool, isFurtherLarge);
    History &history = m_project->history();
    if (!isFurtherLarge) {
        QVERIFY(m_project->codebook().create(u"Rivers"_s));
    }
    QVERIFY(m_project->codebook().merge(m_names, m_people));
    const ActionRecord last = history.nextUndo().value();
    const auto note = [&](const Result<ActionRecord> &step) {
        m_done.append(step.map([](const ActionRecord &) {}));
    };
    const auto goOn = [&](const Result<ActionRecord> &step) {
        note(step);
        if (isFurtherLarge) {
            QVERIFY(history.undoInBackground(note));
        } else {
            note(history.undo());
        }
    };
    QVERIFY(history.undoInBackground(goOn));
    const auto small =
        std::make_shared<ImportedIssue>(test::importedIssue(test::newspaperText(), u"b"_s));
    m_project->library().addInBackground(
        small, [&](const Result<IssueId> &added) { m_done.append(added.map([](IssueId) {})); });
    QVERIFY(wait(3));
    for (const Result<void> &done : std::as_const(m_done)) {
        QVERIFY(done);
    }
    QCOMPARE(m_project->library().issueCount(), 2);
    QCOMPARE(history.nextUndo()->kind, ActionKind::ImportIssue);
    const QList<ActionRecord> steps = history.latest(3); // the import, and what was taken back
    QCOMPARE(steps.at(1).id, last.id);
    QCOMPARE(annotationsWith(m_names), isFurtherLarge ? 0 : Many);
    QVERIFY(!history.nextRedo()); // the import came last
}

void TestLargeSteps::projectMayBeClosedAtTheEndOfAStep()
{
    bool isClosed = false;
    QVERIFY(m_project->codebook().removeInBackground(m_names, [&](const Result<void> &done) {
        QVERIFY(done);
        m_project.reset();
        isClosed = true;
    }));
    QVERIFY(QTest::qWaitFor([&] { return isClosed; }, LongestInMs));
    m_project = test::openProject(path());
    QVERIFY(!m_project->codebook().tag(m_names));
}

void TestLargeSteps::closingFinishesWhatWasBegun()
{
    QVERIFY(m_project->annotations().tagPlacesInBackground(m_issue, placesOfNames(1), m_people,
                                                           [](const Result<int> &) {}));
    m_project.reset();
    m_project = test::openProject(path());
    QCOMPARE(annotationsWith(m_people), Many);
}

QTEST_GUILESS_MAIN(TestLargeSteps)
#include "tst_largesteps.moc"
