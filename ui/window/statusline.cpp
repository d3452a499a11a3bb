// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/preferences/settings.h"
#include "ui/widgets/shownvalue.h"
#include "ui/widgets/taskprogress.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr auto Slice = 4ms;
/// Between two slices; what is opened and drawn goes before.
constexpr auto Pause = 8ms;

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
    , m_counting(new QTimer(this))
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
    m_counting->setSingleShot(true);
    m_counting->setInterval(Pause);
    connect(m_counting, &QTimer::timeout, this, &StatusLine::updateProgress);
    connect(&m_workspace, &Workspace::scopeChanged, this, [this] {
        m_checked->clear(); // it was of something else
        updateProgress();
    });
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
    m_counting->stop();
    if (const IssueId issue = m_workspace.reviewScope(); issue.isValid()) {
        showProgress(project.library().progress(issue));
    } else {
        const CountedProgress counted = project.library().projectProgress(Slice);
        if (counted.isPartial) {
            m_counting->start();
        } else {
            showProgress(counted.progress);
        }
    }
    m_scope->setText(m_workspace.isIssueOnly() ? tr("This issue ▾") : tr("Whole project ▾"));
    const bool isCounted = m_workspace.issue().isValid() && !m_checked->text().isEmpty();
    m_scope->setVisible(m_workspace.issue().isValid());
    m_bar->setVisible(isCounted);
    m_checked->setVisible(isCounted);
    m_saved->setText(project.isReadOnly() ? tr("Read-only") : tr("Saved"));
}

void StatusLine::showProgress(const ReviewProgress &progress)
{
    m_bar->setRange(0, std::max(progress.facts, 1));
    m_bar->setValue(progress.decided);
    m_checked->setText(tr("%1 / %2 facts checked · %3 / %4 articles done")
                           .arg(progress.decided)
                           .arg(progress.facts)
                           .arg(progress.done)
                           .arg(progress.articles));
}

void StatusLine::updateCoder()
{
    const QString name = m_settings.text(Settings::Key::Coder);
    m_workspace.project().setCoder(name);
    m_coder->setText(name.isEmpty() ? tr("Coder: nobody yet")
                                    : tr("Coder: %1").arg(shownInMenu(name)));
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
