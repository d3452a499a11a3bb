// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For how long the window stands still while a person works in the article with the most facts of a
// project: the longest steps between two events of each thing that is done. Works on the project
// given, so give it a copy. Needs a screen (Xvfb).
//
//     pausebench PROJECT

#include "app/project/history.h"
#include "tests/support/desk.h"
#include "ui/facts/factspanel.h"

#include <QElapsedTimer>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Settling = 4s; ///< After each thing, for what it sets going.

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Times the steps between two events of this thread, by the clock and by its processor time.
class Steps
{
public:
    Steps()
    {
        QObject::connect(&m_events, &QTimer::timeout, &m_events, [this] { end(); });
        m_events.start(1ms);
    }

    void measure(const char *what, const std::function<void()> &work)
    {
        m_all.clear();
        begin();
        work();
        QTest::qWait(std::chrono::milliseconds(Settling).count());
        std::sort(m_all.rbegin(), m_all.rend());
        std::printf("%-44s", what);
        for (const auto &[processor, clock] : m_all.mid(0, 4)) {
            std::printf(" %6.0f (%4.0f)", processor, clock);
        }
        std::printf("\n");
    }

private:
    void begin()
    {
        m_clock.start();
        m_processor = processorTime();
    }
    void end()
    {
        m_all.append({processorTime() - m_processor, double(m_clock.nsecsElapsed()) / 1e6});
        begin();
    }

    QTimer m_events;
    QElapsedTimer m_clock;
    double m_processor = 0;
    QList<std::pair<double, double>> m_all;
};

ArticleId largestArticle(Library &library)
{
    ArticleSummary largest;
    for (const Issue &issue : library.issues()) {
        for (const ArticleSummary &article : library.articles(issue.id)) {
            largest = article.factCount >= largest.factCount ? article : largest;
        }
    }
    return largest.id;
}

} // namespace

class PauseBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run();
};

void PauseBench::run()
{
    const std::unique_ptr<Project> project = test::openProject(qEnvironmentVariable("PROJECT"));
    const ArticleId article = largestArticle(project->library());
    test::DeskParts parts;
    MainWindow window(*project, parts.settings, parts.theme, parts.profile);
    Workspace &workspace = window.workspace();
    History &history = project->history();
    Facts &facts = project->facts();
    window.resize(1440, 900);
    window.show();
    Steps steps;
    std::printf("the four longest steps: ms of the thread (ms by the clock)\n");
    steps.measure("the window without an article", [&] { workspace.openArticle({}); });
    steps.measure("the article is opened", [&] { workspace.openArticle(article); });
    const QList<Fact> all = facts.ofArticle(article);
    steps.measure("its first fact becomes the current one",
                  [&] { workspace.setFact(all.first().id); });
    steps.measure("and is accepted", [&] { (void)facts.accept({all.first().id}); });
    steps.measure("its last fact becomes the current one",
                  [&] { workspace.setFact(all.last().id); });
    steps.measure("and is rejected", [&] { (void)facts.reject({all.last().id}); });
    Actions *actions = window.findChild<Actions *>();
    steps.measure("that is undone",
                  [&] { actions ? (*actions)[Command::Undo]->trigger() : void(history.undo()); });
    steps.measure("another annotation", [&] {
        (void)project->annotations().add(workspace.issue(), {all.first().range}, {});
    });
    steps.measure("the article is left", [&] { workspace.openArticle({}); });
}

int main(int argc, char *argv[])
{
    qputenv("PROJECT", argc > 1 ? argv[1] : "");
    return test::runWindowTest<PauseBench>(1, argv);
}

#include "pausebench.moc"
