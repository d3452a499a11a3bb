// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace jianbao {

/// A passage that a person decided on: which tags it got. Without any it speaks against all.
struct TagExample
{
    QString text;
    QSet<TagId> tags;
};

/// Learns from examples which words speak for a tag: naive Bayes over pairs of characters, as log
/// odds with additive smoothing (each pair counted once a passage). Small, local, and every
/// proposal can name its words.
class TagModel
{
public:
    void learn(const TagExample &example);

    struct Judgement
    {
        double probability = 0;
        QStringList because; ///< The words that speak for it most.
        QString like;        ///< The passage with that tag that shares most of these words.
    };
    /// Tags with enough examples that are likely for the text (0.5 and more).
    QHash<TagId, Judgement> judge(const QString &text) const;

private:
    struct Counts
    {
        int passages = 0;
        QHash<QString, int> pairs;
        QStringList texts;
    };

    Judgement judge(const QSet<QString> &pairs, const QString &text, const Counts &counts) const;

    Counts m_all;
    QHash<TagId, Counts> m_byTag;
};

} // namespace jianbao
