// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace jianbao::test {

/// Reads CSV as RFC 4180 has it and nothing more lenient: rows end with CR LF, also the last;
/// quotes only around whole cells; one byte-order mark at the start. nullopt for anything else.
std::optional<QList<QStringList>> readCsv(const QByteArray &bytes);

/// The rows below the header as column → cell; empty where the bytes are no such CSV or a row
/// has another length than the header.
QList<QMap<QString, QString>> csvRecords(const QByteArray &bytes);

} // namespace jianbao::test
