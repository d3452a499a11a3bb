// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/model/reviewprogress.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace jianbao {

class Settings;
class TaskProgress;
class Workspace;

/// The line at the bottom: how far the issue is checked, who codes, a running import, where the
/// reader is, and that everything is saved.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    StatusLine(Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    /// Line of the source and code points [start, end) in it.
    void setPlace(int line, TextRange codePoints);
    /// A running import; total 0 hides it.
    void setImportProgress(int done, int total, const QString &file);
    /// A running reading of issues again; total 0 hides it.
    void setRerunProgress(int done, int total, const QString &issue);

Q_SIGNALS:
    void importCancelled();
    void rerunCancelled();

private:
    void arrange();
    void connectParts();
    /// Tells the progress of the issue or the project; the latter is counted in slices between
    /// events, and until they are through stays what it was.
    void updateProgress();
    void showProgress(const ReviewProgress &progress);
    void updateCoder();
    void askCoder();

    Workspace &m_workspace;
    Settings &m_settings;
    QToolButton *m_scope;
    QProgressBar *m_bar;
    QLabel *m_checked;
    QToolButton *m_coder;
    TaskProgress *m_import;
    TaskProgress *m_rerun;
    QLabel *m_place;
    QLabel *m_saved;
    QTimer *m_counting;
};

} // namespace jianbao
