// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/tagmodel.h"

#include "app/text/folding.h"

#include <algorithm>
#include <cmath>

namespace jianbao {

namespace {

constexpr int LeastExamples = 3;  ///< Of a tag, and of passages without it.
constexpr double Drawn = 2;       ///< How many passages the rate among all weighs.
constexpr int LeastSeen = 2;      ///< Passages of a tag that a pair must stand in to speak for it.
constexpr double LeastOdds = 0.7; ///< Below that a pair says nothing.
/// Each letter stands in two pairs, so what they say counts half.
constexpr double PairShare = 0.5;
constexpr qsizetype MostWords = 5;

QString folded(const QString &text)
{
    return foldedForMatching(text).toCaseFolded();
}

bool isPair(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && text[at].isLetter() && text[at + 1].isLetter();
}

quint32 pairAt(const QString &text, qsizetype at)
{
    return (quint32(text[at].unicode()) << 16) | text[at + 1].unicode();
}

QSet<quint32> pairsOf(const QString &foldedText)
{
    QSet<quint32> pairs;
    for (qsizetype i = 0; i + 1 < foldedText.size(); ++i) {
        if (isPair(foldedText, i)) {
            pairs.insert(pairAt(foldedText, i));
        }
    }
    return pairs;
}

/// Joins pairs that overlap in the text into the words they come from, the weightiest first: 扶贫
/// 贫资 资金 → 扶贫资金.
QStringList wordsOf(const QHash<quint32, double> &odds, const QString &foldedText)
{
    QList<std::pair<double, QString>> words;
    for (qsizetype i = 0; i + 1 < foldedText.size(); ++i) {
        double weight = 0;
        qsizetype end = i;
        while (isPair(foldedText, end) && odds.contains(pairAt(foldedText, end))) {
            weight += odds.value(pairAt(foldedText, end));
            ++end;
        }
        if (end > i) {
            const std::pair<double, QString> word{weight, foldedText.sliced(i, end - i + 1)};
            if (!words.contains(word)) {
                words.append(word);
            }
            i = end;
        }
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList names;
    for (const auto &[weight, word] : words.first(std::min(MostWords, words.size()))) {
        names.append(word);
    }
    return names;
}

/// The text that holds most of the words; empty where none holds any.
QString mostAlike(const QStringList &texts, const QStringList &words)
{
    QString like;
    qsizetype most = 0;
    for (const QString &text : texts) {
        const QString candidate = folded(text);
        const auto shared = std::count_if(words.cbegin(), words.cend(), [&](const QString &word) {
            return candidate.contains(word);
        });
        if (shared > most) {
            most = shared;
            like = text;
        }
    }
    return like;
}

} // namespace

TagExample::TagExample(const QString &passage, const QSet<TagId> &given)
    : text(passage)
    , tags(given)
    , pairs(pairsOf(folded(passage)))
{}

void TagModel::count(const TagExample &example, int step)
{
    const auto add = [&](Counts &counts) {
        counts.passages += step;
        for (const quint32 pair : example.pairs) {
            counts.pairs[pair] += step;
        }
    };
    add(m_all);
    for (const TagId tag : example.tags) {
        add(m_byTag[tag]);
    }
}

void TagModel::learn(const TagExample &example)
{
    count(example, 1);
    for (const TagId tag : example.tags) {
        m_byTag[tag].texts.append(example.text);
    }
}

void TagModel::forget(const TagExample &example)
{
    count(example, -1);
    for (const TagId tag : example.tags) {
        m_byTag[tag].texts.removeOne(example.text);
    }
}

bool TagModel::isKnown(const Counts &counts) const
{
    return counts.passages >= LeastExamples && m_all.passages - counts.passages >= LeastExamples;
}

QList<TagModel::Weight> TagModel::weights(const QSet<quint32> &pairs, const Counts &counts) const
{
    const int others = m_all.passages - counts.passages;
    QList<Weight> weights;
    for (const quint32 pair : pairs) {
        const int all = m_all.pairs.value(pair);
        const int with = counts.pairs.value(pair);
        const double drawn = Drawn * all / m_all.passages;
        if (all == 0) {
            continue; // nothing is known of it
        }
        const double odds = std::log((with + drawn) / (counts.passages + Drawn))
                            - std::log((all - with + drawn) / (others + Drawn));
        if (odds <= -LeastOdds || (odds >= LeastOdds && with >= LeastSeen)) {
            weights.append({pair, odds});
        }
    }
    return weights;
}

double TagModel::probability(const QList<Weight> &weights, const Counts &counts) const
{
    double odds = std::log(double(counts.passages) / (m_all.passages - counts.passages));
    for (const Weight &weight : weights) {
        odds += PairShare * weight.odds;
    }
    return 1 / (1 + std::exp(-odds));
}

bool TagModel::isLikely(const QList<Weight> &weights, const Counts &counts) const
{
    const auto speaksForIt = [](const Weight &weight) { return weight.odds > 0; };
    return std::any_of(weights.cbegin(), weights.cend(), speaksForIt)
           && probability(weights, counts) >= 0.5;
}

bool TagModel::isLikely(TagId tag, const QSet<quint32> &pairs) const
{
    const auto counts = m_byTag.constFind(tag);
    return counts != m_byTag.cend() && isKnown(*counts)
           && isLikely(weights(pairs, *counts), *counts);
}

QHash<TagId, TagModel::Judgement> TagModel::judge(const QString &text) const
{
    QHash<TagId, Judgement> judgements;
    const QString words = folded(text);
    const QSet<quint32> pairs = pairsOf(words);
    for (auto tag = m_byTag.cbegin(); tag != m_byTag.cend(); ++tag) {
        const QList<Weight> all = isKnown(*tag) ? weights(pairs, *tag) : QList<Weight>();
        if (!isLikely(all, *tag)) {
            continue;
        }
        QHash<quint32, double> speaking;
        for (const Weight &weight : all) {
            if (weight.odds > 0) {
                speaking.insert(weight.pair, weight.odds);
            }
        }
        const QStringList because = wordsOf(speaking, words);
        judgements.insert(tag.key(),
                          {probability(all, *tag), because, mostAlike(tag->texts, because)});
    }
    return judgements;
}

} // namespace jianbao
