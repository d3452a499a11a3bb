// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace jianbao::segmentation {

/// Whether a line could be one of a headline by its own words: it is short, no sentence, and not
/// cut in the middle of a phrase.
bool mayBeHeadingLine(QStringView text, int width);

/// "高原养路工：": a short line that ends with a colon, as the first line of a headline may.
bool isTopicLine(QStringView text, int width);

/// Letters and figures and nothing else, no blank between them.
bool isUnbroken(QStringView text);

/// "“我走了，谁来教”": all of it within one pair of quotation marks.
bool isWhollyQuoted(QStringView text);

/// "7月6日，": a sentence begins so, and nothing else goes on so.
bool opensWithDay(QStringView text);

} // namespace jianbao::segmentation
