// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/issues/issueimport.h"

#include <QObject>

namespace jianbao {

class Actions;
class Settings;
class Workspace;

/// Imports files and folders that a person chooses or drops, one import after the other, and
/// tells what came of it.
class Importer : public QObject
{
    Q_OBJECT

public:
    Importer(Workspace &workspace, Settings &settings, const Actions &actions, QWidget &window);
    ~Importer() override;

    void import(const QStringList &paths);
    void cancel();
    bool isRunning() const { return m_import != nullptr; }

Q_SIGNALS:
    /// `total` 0: nothing is running any more.
    void progress(int done, int total, const QString &file);
    void finished();

private:
    void chooseFiles();
    void chooseFolder();
    void startNext();
    void showSoon(int total);
    void finish(const ImportReport &report);
    void openFirst(const ImportReport &report);
    static QString summary(const ImportReport &report);

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget &m_window;
    QStringList m_waiting;
    std::unique_ptr<IssueImport> m_import;
    ArticleId m_articleAtStart;
    int m_total = 0;        // files of this import
    bool m_isShown = false; // the progress of this import
};

} // namespace jianbao
