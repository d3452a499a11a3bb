// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/segmenter.h"

#include <QStringList>

namespace jianbao::test {

/// The articles of a text by the word lists of the program.
Segmentation split(const QString &source);

/// The headlines of the articles of a text.
QStringList headlinesOf(const QString &source);

/// The passages of the source that have this role, in their order.
QStringList textsOf(const QString &source, const QList<Block> &blocks, BlockRole role);

} // namespace jianbao::test
