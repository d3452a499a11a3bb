// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// Where a dialog for files begins: the first that exists of the preferred folder, the documents of
/// the person, the other folder and the home folder.
QString firstFolder(const QString &preferred, const QString &otherwise = {});

} // namespace jianbao
