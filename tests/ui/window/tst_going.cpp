// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/history.h"
#include "tests/support/desk.h"
#include "ui/window/changedplace.h"

#include <QSignalSpy>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// From annotation to annotation, back to where one was, and the text without its marks.
class TestGoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init() { m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText()); }
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void keysGoThroughTheAnnotationsOfAllArticles();
    void endOfTheAnnotationsIsTold();
    void backAndForwardLeadToThePlaces();
    void articleThatIsGoneIsPassedOver();
    void marksAreHiddenButForTheCurrentOne();
    void goneFactIsShownThoughAnotherArticleWasOpened();

private:
    void press(Command command) { m_desk->window->actions()[command]->trigger(); }
    AnnotationId current() const { return m_desk->workspace().annotation(); }

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestGoing::keysGoThroughTheAnnotationsOfAllArticles()
{
    const AnnotationId second = m_desk->annotate(u"三家车队"_s);
    const AnnotationId first = m_desk->annotate(u"过货120车"_s);
    const AnnotationId third = m_desk->annotate(u"再添20户"_s);
    for (const AnnotationId expected : {first, second, third}) {
        press(Command::NextAnnotation);
        QCOMPARE(current(), expected);
    }
    QCOMPARE(m_desk->workspace().article(), m_desk->articles().at(1).id);
    for (const AnnotationId expected : {second, first}) {
        press(Command::PreviousAnnotation);
        QCOMPARE(current(), expected);
    }
    QCOMPARE(m_desk->workspace().article(), m_desk->articles().at(0).id);
}

void TestGoing::endOfTheAnnotationsIsTold()
{
    const AnnotationId only = m_desk->annotate(u"过货120车"_s);
    press(Command::NextAnnotation);
    QSignalSpy told(&m_desk->workspace(), &Workspace::told);
    press(Command::NextAnnotation);
    QCOMPARE(told.size(), 1);
    press(Command::PreviousAnnotation);
    QCOMPARE(told.size(), 2);
    QCOMPARE(current(), only);
}

void TestGoing::backAndForwardLeadToThePlaces()
{
    const ArticleId first = m_desk->articles().at(0).id;
    const ArticleId second = m_desk->articles().at(1).id;
    QVERIFY(!m_desk->window->actions()[Command::GoBack]->isEnabled());
    const qsizetype place = m_desk->range(u"与三家"_s).start;
    m_desk->window->reader().setPlace(place);
    m_desk->key(Qt::Key_J);
    QCOMPARE(m_desk->workspace().article(), second);
    press(Command::GoBack);
    QCOMPARE(m_desk->workspace().article(), first);
    QCOMPARE(m_desk->window->reader().place(), place);
    QVERIFY(!m_desk->window->actions()[Command::GoBack]->isEnabled());
    press(Command::GoForward);
    QCOMPARE(m_desk->workspace().article(), second);
    QVERIFY(!m_desk->window->actions()[Command::GoForward]->isEnabled());
}

void TestGoing::articleThatIsGoneIsPassedOver()
{
    const ArticleId first = m_desk->articles().at(0).id;
    const ArticleId second = m_desk->articles().at(1).id;
    m_desk->workspace().openArticle(second);
    m_desk->workspace().openArticle(first);
    m_desk->key(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_desk->articles().size(), 1);
    press(Command::GoBack);
    QCOMPARE(m_desk->workspace().article(), first);
}

void TestGoing::marksAreHiddenButForTheCurrentOne()
{
    m_desk->annotate(u"三家车队"_s);
    const AnnotationId shown = m_desk->annotate(u"过货120车"_s);
    m_desk->workspace().setAnnotation(shown);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page->count(u".annotation"_s), 2, 20000);
    const QString visible = u"[...document.querySelectorAll('.annotation, .fact, .lane')]"
                            ".filter(e => getComputedStyle(e).visibility === 'visible')"
                            ".map(e => e.className.split(' ').sort().join(' ')).sort().join()"_s;
    press(Command::BareText);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page->value(visible).toString(),
                              u"annotation current,current lane"_s, 20000);
    press(Command::BareText);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page->value(visible).toString().contains(u"fact"_s), 20000);
}

/// As while a large step is taken back in the background.
void TestGoing::goneFactIsShownThoughAnotherArticleWasOpened()
{
    Workspace &workspace = m_desk->window->workspace();
    Project &project = *m_desk->project;
    const QList<ArticleSummary> articles = project.library().articles(m_desk->issue);
    workspace.openArticle(articles.first().id);
    QVERIFY(project.facts().make(articles.first().id,
                                 project.facts().ofArticle(articles.first().id).first()));
    const ChangedPlace place(workspace, project.history().nextUndo());
    workspace.openArticle(articles.last().id);
    QVERIFY(project.history().undo());
    QVERIFY(place.show());
    QCOMPARE(workspace.article(), articles.first().id);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestGoing>(argc, argv);
}
#include "tst_going.moc"
