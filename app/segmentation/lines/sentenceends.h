// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/newswords.h"
#include "app/segmentation/lines/lines.h"

namespace jianbao::segmentation {

/// Whether the line ends a sentence, or closes a text behind one: with a credit (cut over two lines
/// or not), a remark in brackets, a photographer, or the code of a wire story.
bool endsSentenceOrCredit(QStringView source, const QList<Line> &lines, int line,
                          const NewsWords &words);

} // namespace jianbao::segmentation
