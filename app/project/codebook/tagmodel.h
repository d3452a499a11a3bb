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
    TagExample(const QString &passage, const QSet<TagId> &given);

    QString text;
    QSet<TagId> tags;
    QSet<quint32> pairs; ///< What is learned of it: its pairs of letters, see TagModel.
};

/// Learns from examples which words speak for a tag and which against it: naive Bayes over pairs of
/// neighbouring letters (扶贫资金 gives 扶贫, 贫资, 资金), each counted once a passage, as log
/// odds. A rate that few passages tell is drawn to the rate among all (m-estimate; Cestnik,
/// Estimating Probabilities, 1990), so that a pair the tag never had does not speak for it only
/// because the tag is rare. Small, local, and every proposal can name its words.
class TagModel
{
public:
    void learn(const TagExample &example);
    /// Takes back what was learned of an example.
    void forget(const TagExample &example);

    struct Judgement
    {
        double probability = 0;
        QStringList because; ///< The words that speak for it most.
        QString like;        ///< The passage with that tag that shares most of these words.
    };
    /// Tags with enough examples that are likely for the text (0.5 and more) and for which some of
    /// its words speak.
    QHash<TagId, Judgement> judge(const QString &text) const;
    /// Whether a tag is among those, for a text of which the pairs are known.
    bool isLikely(TagId tag, const QSet<quint32> &pairs) const;

private:
    struct Counts
    {
        int passages = 0;
        QHash<quint32, int> pairs;
        QStringList texts;
    };
    struct Weight
    {
        quint32 pair = 0;
        double odds = 0;
    };

    void count(const TagExample &example, int step);
    bool isKnown(const Counts &counts) const;
    /// The weights of the pairs that speak for or against a tag.
    QList<Weight> weights(const QSet<quint32> &pairs, const Counts &counts) const;
    double probability(const QList<Weight> &weights, const Counts &counts) const;
    bool isLikely(const QList<Weight> &weights, const Counts &counts) const;

    Counts m_all;
    QHash<TagId, Counts> m_byTag;
};

} // namespace jianbao
