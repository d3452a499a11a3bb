// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace jianbao::bench {

/// A newspaper text of about `bytes` bytes (UTF-8) made from the sample issues: runs of their
/// lines in random order, every digit drawn anew. The same seed gives the same text.
QByteArray makeText(qsizetype bytes, quint32 seed);

} // namespace jianbao::bench
