// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/library.h"
#include "tests/support/pageprobe.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/reader/readerview.h"
#include "ui/reader/showntext.h"
#include "ui/theme/theme.h"

namespace jianbao::test {

/// A reader with the real page, on a new project with one issue, and a look into the page.
class ReaderProbe : public PageProbe
{
public:
    ReaderProbe(const Theme &theme, ReaderProfile &profile, const QString &text)
        : PageProbe(view)
        , project(newProject(m_folder.filePath(QStringLiteral("study.jianbao"))))
        , view(theme, profile)
    {
        const auto added =
            project->library().addIssue(importedIssue(text, QStringLiteral("paper.txt")));
        if (!added) {
            qFatal("cannot add the issue");
        }
        issue = *added;
        article = project->library().articles(issue).first().id;
        source = project->library().sourceText(issue);
        view.setProject(project.get());
        view.resize(900, 700);
        view.show();
        view.openArticle(article);
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Project> project;
    ReaderView view;
    IssueId issue;
    ArticleId article;
    QString source;
};

} // namespace jianbao::test
