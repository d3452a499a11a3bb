// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/preferences/settings.h"
#include "ui/widgets/taskprogress.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace jianbao {

namespace {

QProgressBar *thinBar(int width, QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setTextVisible(false);
    bar->setFixedWidth(width);
    return bar;
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_scope(new QToolButton(this))
    , m_bar(thinBar(150, this))
    , m_checked(new QLabel(this))
    , m_coder(new QToolButton(this))
    , m_import(new TaskProgress(this))
    , m_rerun(new TaskProgress(this))
    , m_place(new QLabel(this))
    , m_saved(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_coder->setToolTip(tr("Who annotates: recorded with every step. Click to change."));
    m_saved->setToolTip(tr("Every step is stored as soon as it is done."));

    m_scope->setToolTip(
        tr("What the next fact or article is looked for in, and the progress is of. "
           "Click to change."));
    arrange();
    connectParts();
    updateCoder();
    updateProgress();
}

void StatusLine::arrange()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 16, 2);
    row->setSpacing(16);
    row->addWidget(m_scope);
    row->addWidget(m_bar);
    row->addWidget(m_checked);
    row->addWidget(m_coder);
    row->addStretch(1);
    row->addWidget(m_import);
    row->addWidget(m_rerun);
    row->addWidget(m_place);
    row->addWidget(m_saved);
}

void StatusLine::connectParts()
{
    connect(m_scope, &QToolButton::clicked, this,
            [this] { m_workspace.setIssueOnly(!m_workspace.isIssueOnly()); });
    connect(&m_workspace, &Workspace::scopeChanged, this, &StatusLine::updateProgress);
    connect(m_import, &TaskProgress::cancelled, this, &StatusLine::importCancelled);
    connect(m_rerun, &TaskProgress::cancelled, this, &StatusLine::rerunCancelled);
    connect(m_coder, &QToolButton::clicked, this, &StatusLine::askCoder);
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Coder) {
            updateCoder();
        }
    });
    connect(&m_workspace, &Workspace::articleChanged, this, [this] {
        m_place->clear();
        updateProgress();
    });
    connect(&m_workspace.project(), &Project::changed, this, &StatusLine::updateProgress);
}

void StatusLine::setPlace(int line, TextRange codePoints)
{
    const QLocale locale;
    const QString start = locale.toString(codePoints.start);
    if (codePoints.isEmpty()) {
        m_place->setText(tr("Source line %1").arg(line));
    } else {
        m_place->setText(tr("Source line %1, characters %2–%3")
                             .arg(QString::number(line), start, locale.toString(codePoints.end)));
    }
}

void StatusLine::setImportProgress(int done, int total, const QString &file)
{
    m_import->showProgress(tr("Importing %1 of %2").arg(done).arg(total), done, total, file);
}

void StatusLine::setRerunProgress(int done, int total, const QString &issue)
{
    m_rerun->showProgress(tr("Reading again %1 of %2").arg(done).arg(total), done, total, issue);
}

void StatusLine::updateProgress()
{
    Project &project = m_workspace.project();
    const bool issueOnly = m_workspace.isIssueOnly();
    const ReviewProgress progress = project.library().progress(m_workspace.reviewScope());
    const bool shown = m_workspace.issue().isValid() && progress.articles > 0;
    m_scope->setText(issueOnly ? tr("This issue ▾") : tr("Whole project ▾"));
    m_scope->setVisible(shown);
    m_bar->setVisible(shown);
    m_checked->setVisible(shown);
    m_bar->setRange(0, std::max(progress.facts, 1));
    m_bar->setValue(progress.decided);
    m_checked->setText(tr("%1 / %2 facts checked · %3 / %4 articles done")
                           .arg(progress.decided)
                           .arg(progress.facts)
                           .arg(progress.done)
                           .arg(progress.articles));
    m_saved->setText(project.isReadOnly() ? tr("Read-only") : tr("Saved"));
}

void StatusLine::updateCoder()
{
    const QString name = m_settings.text(Settings::Key::Coder);
    m_workspace.project().setCoder(name);
    m_coder->setText(name.isEmpty() ? tr("Coder: nobody yet") : tr("Coder: %1").arg(name));
}

void StatusLine::askCoder()
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Coder"), tr("Name recorded with your annotations:"),
                              QLineEdit::Normal, m_settings.text(Settings::Key::Coder), &accepted);
    if (accepted) {
        m_settings.set(Settings::Key::Coder, name.trimmed());
    }
}

} // namespace jianbao
