// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLocalServer;

namespace jianbao {

/// Lets a second start of the program call the window that has the project open. The socket lies in
/// the folder of the user's session and bears a hash of the project's path.
class WindowCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Calls the window that has the project open. False where none answers.
    static bool call(const QString &projectPath);
    /// Answers calls for this project, and no longer for the one before. An empty path: for none.
    void answerFor(const QString &projectPath);

Q_SIGNALS:
    void called();

private:
    QLocalServer *m_server = nullptr;
};

} // namespace jianbao
