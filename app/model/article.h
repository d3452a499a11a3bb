// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace jianbao {

enum class BlockRole {
    Headline,
    Deck,
    Byline,
    Body,
    Subhead,
    Caption,
    Quote,
    Jump,
    Ghost,
    Label,
    Other,
};

/// A slice of the source text (UTF-16) with a role. One body block is one paragraph.
struct Block
{
    BlockRole role = BlockRole::Body;
    TextRange range;

    bool operator==(const Block &) const = default;
};

enum class ReviewState {
    Unseen,
    InWork,
    Done,
    Checked,
    NothingHere, ///< Done, and nothing in it was worth marking.
};

/// A topic that the engine proposes for an article, with the words that spoke for it.
struct TopicProposal
{
    QString topic; ///< Key of the topic: "finance", "poverty relief", "ports".
    double score = 0;
    QStringList because;

    bool operator==(const TopicProposal &) const = default;
};

/// An ordered list of blocks: reading order, not file order.
struct Article
{
    ArticleId id;
    IssueId issue;
    int position = 0; ///< Within the issue, from 0.
    QString headline; ///< Clean text, its lines joined by one space; empty where there is none.
    QString deck;
    QString place; ///< Of the dateline.
    QString date;  ///< Of the dateline: "2020-12-01", or "--12-01" without a year.
    QStringList reporters;
    QString kind;          ///< "news", "brief", "document", "photo", "interview", "history" …
    QString firstWords;    ///< Start of the body, to name an article that has no headline.
    double confidence = 1; ///< Of its boundaries.
    QString reason;        ///< Signs on which its boundaries rest, for the curious reader.
    ReviewState review = ReviewState::Unseen;
    QString note; ///< A person's.
    QList<Block> blocks;
    QList<TopicProposal> topics;

    bool operator==(const Article &) const = default;
};

} // namespace jianbao
