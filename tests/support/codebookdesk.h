// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/codebook/codebook.h"
#include "tests/support/projects.h"
#include "ui/codebook/codebookdialog.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTreeView>

#include <memory>

namespace jianbao::test {

/// A new project and the codebook on it.
class CodebookDesk
{
public:
    CodebookDesk()
        : project(newProject(m_folder.filePath(QStringLiteral("p.jianbao"))))
        , dialog(std::make_unique<CodebookDialog>())
    {
        dialog->setProject(project.get());
        dialog->show();
    }

    /// The tag in a row of the whole codebook.
    TagId tag(int row) const { return project->codebook().tags().at(row).id; }
    QTreeView *tree() const { return dialog->findChild<QTreeView *>(QStringLiteral("tagTree")); }
    /// Does what the menu of the tree calls so.
    void trigger(const QString &text) const
    {
        for (QAction *action : tree()->actions()) {
            if (action->text() == text) {
                action->trigger();
            }
        }
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Project> project;
    std::unique_ptr<CodebookDialog> dialog; // goes before its project
};

} // namespace jianbao::test
