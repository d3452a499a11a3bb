// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace jianbao {

/// The scheme of the reader page. It serves the files of the page and nothing else.
inline constexpr char readerScheme[] = "jianbao";

/// Address of a file of the reader page.
inline QUrl readerUrl(QLatin1StringView file)
{
    return QUrl(QLatin1StringView(readerScheme) + QLatin1StringView("://reader/") + file);
}

/// Where the file stands in the resources.
inline QString readerResource(QLatin1StringView file)
{
    return QLatin1StringView(":/jianbao/reader/") + file;
}

} // namespace jianbao
