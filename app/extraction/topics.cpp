// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"

namespace jianbao {

QList<TopicProposal> proposeTopics(const ReadingText &, const QList<Fact> &, const Lexicons &)
{
    return {};
}

} // namespace jianbao
