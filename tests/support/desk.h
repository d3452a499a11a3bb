// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/annotating/annotations.h"
#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "tests/support/pageprobe.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/actions.h"
#include "ui/preferences/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace.h"

#include <QTimer>

#include <algorithm>

namespace jianbao::test {

/// What all desks of a test program share: one web profile, one theme.
struct DeskParts
{
    Settings settings;
    Theme theme;
    ReaderProfile profile;
};

/// The widget below another one that shows this text; null where there is none.
template<typename Widget>
Widget *withText(const QWidget &in, const QString &text)
{
    const auto all = in.findChildren<Widget *>();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Widget *widget) { return widget->text() == text; });
    return found == all.cend() ? nullptr : *found;
}

/// A new project and the real window on it.
class Desk
{
public:
    /// Without an issue, and without a window until it is opened.
    explicit Desk(DeskParts &parts)
        : m_parts(parts)
        , project(newProject(file(QStringLiteral("study.jianbao"))))
    {}

    /// The window on one issue.
    Desk(DeskParts &parts, const QString &text)
        : Desk(parts)
    {
        addIssue(importedIssue(text, QStringLiteral("paper.txt")));
        openWindow();
    }

    ~Desk() { closeWindow(); }

    void addIssue(const ImportedIssue &imported)
    {
        const auto added = project->library().addIssue(imported);
        if (!added) {
            qFatal("cannot add the issue");
        }
        issue = *added;
    }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(*project, m_parts.settings, m_parts.theme,
                                              m_parts.profile);
        page = std::make_unique<PageProbe>(window->reader());
        window->show();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qFatal("the window does not become active");
        }
    }

    void closeWindow()
    {
        if (window) {
            window->close();
            page.reset();
            window.reset();
        }
    }

    /// Opens what is on the disk now, as another run does after a crash.
    void crash()
    {
        const QString copy = file(QStringLiteral("copy.jianbao"));
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            QFile::remove(copy + suffix);
            QFile::copy(project->path() + suffix, copy + suffix);
        }
        closeWindow();
        project = openProject(copy);
        openWindow();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.get(), key, modifiers);
    }

    /// Selects a passage in the real page; true once the window has heard of it.
    bool select(const QString &passage)
    {
        return QTest::qWaitFor([&] { return page->select(passage); }, 20000)
               && QTest::qWaitFor([&] { return window->reader().selectedText() == passage; },
                                  20000);
    }

    AnnotationId annotate(const QString &passage, const QList<TagId> &tags = {})
    {
        const auto made = project->annotations().add(issue, {range(passage)}, tags);
        if (!made) {
            qFatal("cannot annotate");
        }
        return *made;
    }

    template<typename Thing>
    Thing *find(const QString &name = {}) const
    {
        return window->findChild<Thing *>(name);
    }

    Workspace &workspace() const { return window->workspace(); }
    QList<ArticleSummary> articles() const { return project->library().articles(issue); }
    Article article() const { return *project->library().article(workspace().article()); }
    QString source() const { return project->library().sourceText(issue); }
    TextRange range(const QString &passage) const { return rangeOf(passage, source()); }
    QList<Annotation> annotations() const { return project->annotations().ofIssue(issue); }
    /// The facts of the open article.
    QList<Fact> facts() const { return project->facts().ofArticle(workspace().article()); }
    /// A place for a file that goes with the desk.
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Does `step`, which opens a modal dialog, and `work` in the dialog; fails where none comes.
    template<typename Step, typename Work>
    bool inDialog(const Step &step, const Work &work)
    {
        bool came = false;
        QTimer::singleShot(0, window.get(), [&] {
            came = QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; });
            if (came) {
                work(*QApplication::activeModalWidget());
            }
            if (QWidget *left = QApplication::activeModalWidget()) {
                left->close();
            }
        });
        step();
        window->activateWindow();
        return came && QTest::qWaitForWindowActive(window.get());
    }

private:
    DeskParts &m_parts;
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Project> project;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<PageProbe> page;
    IssueId issue;
};

} // namespace jianbao::test
