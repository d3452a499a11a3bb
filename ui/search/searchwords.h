// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

class ReaderView;

/// The words that a search begins with where `selected` is selected in the reader: at most 40
/// UTF-16 units of one paragraph. Empty for more, which nobody looks for as it stands.
QString wordsToFind(const QString &selected);

/// The same for what is selected in the reader, but nothing while a person types in a field: what
/// was typed there later counts.
QString wordsToFind(const ReaderView &reader);

/// The query that looks for just these words, side by side: quoted where the language of queries
/// would read a blank or a sign in them as its own.
QString queryFor(const QString &words);

} // namespace jianbao
