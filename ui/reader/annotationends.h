// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/showntext.h"

namespace jianbao {

/// From the first to the last shown character of source ranges; empty where none is shown.
TextRange shownExtent(const QList<TextRange> &source, const ShownText &shown);

/// The source ranges of an annotation after its ends in a view have become those of `extent`: gaps
/// inside stay, and what the view does not show stays as it is.
QList<TextRange> withEnds(const QList<TextRange> &source, TextRange extent, const ShownText &shown);

} // namespace jianbao
