// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/topicword.h"

namespace jianbao {

std::optional<TopicWord> TopicWord::fromRow(const LexiconRow &row)
{
    const QString topic = row.field(u"topic");
    const int weight = row.field(u"weight").toInt();
    if (topic.isEmpty() || weight < 1 || weight > 9) {
        return std::nullopt;
    }
    return TopicWord{row.field(u"word"), topic, weight};
}

} // namespace jianbao
