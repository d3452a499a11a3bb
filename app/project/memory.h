// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QTimer>

namespace jianbao {

class ProjectCore;

/// Small values that a project remembers, drafts of notes among them. What cannot be written while
/// another program holds the file is kept here and written as soon as that lets go.
class ProjectMemory
{
public:
    explicit ProjectMemory(ProjectCore &core);
    /// Waits some seconds for another program, where something is not written yet.
    ~ProjectMemory();
    Q_DISABLE_COPY_MOVE(ProjectMemory)

    QString value(const QString &key) const;
    /// Nothing is remembered in a project that may not be changed.
    void set(const QString &key, const QString &value);

private:
    void write();
    bool store();

    ProjectCore &m_core;
    QHash<QString, QString> m_waiting; // by key, to be written
    QTimer m_next;                     // runs after a failure: no key press waits for another try
};

} // namespace jianbao
