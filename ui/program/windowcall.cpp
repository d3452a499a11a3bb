// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/windowcall.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int PatienceInMs = 1000;
constexpr qsizetype NameLength = 24; // socket paths must be short

QString socketPath(const QString &projectPath)
{
    const QByteArray path = QFileInfo(projectPath).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.filePath(u"jianbao-"_s + QString::fromLatin1(hash.first(NameLength)));
}

} // namespace

bool WindowCall::call(const QString &projectPath)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(projectPath));
    return socket.waitForConnected(PatienceInMs) && socket.waitForReadyRead(PatienceInMs);
}

void WindowCall::answerFor(const QString &projectPath)
{
    delete m_server;
    m_server = nullptr;
    if (projectPath.isEmpty()) {
        return;
    }
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Whoever left a socket of this name behind no longer has the project open.
    QLocalServer::removeServer(socketPath(projectPath));
    m_server->listen(socketPath(projectPath));
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("here");
            caller->flush();
            Q_EMIT called();
        }
    });
}

} // namespace jianbao
