// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace jianbao::segmentation {

// What stands in the brackets over a news story. Both take the text folded and without blanks.

/// 明镜报专讯: the paper that sends the news, which the word lists need not know.
bool isPaperItself(QStringView text);

/// Whether the text ends as such brackets do: 【記者王小明／高雄報導】, 〔本報訊〕.
bool closesBracketForm(QStringView text);

} // namespace jianbao::segmentation
