// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace jianbao {

QString firstFolder(const QString &preferred, const QString &otherwise)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {preferred, documents, otherwise}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

} // namespace jianbao
