// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/lexiconfile.h"

#include <optional>

namespace jianbao {

/// A word that speaks for a topic (topics.tsv).
struct TopicWord
{
    QString word;
    QString topic;
    int weight = 1;

    static std::optional<TopicWord> fromRow(const LexiconRow &row);
};

} // namespace jianbao
