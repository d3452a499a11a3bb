// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace jianbao::test {

/// Sentences of an issue and the codes of what the checks find in them, as rows of a test.
void addColumnsOfSentences();
void addSentences(const char *name, const QString &first, const QString &second,
                  const QStringList &found);
/// Through the real import: what the engine reads of the row's sentences, and what is found in it.
void checkSentences();

} // namespace jianbao::test
