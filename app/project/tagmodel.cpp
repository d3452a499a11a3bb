// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/tagmodel.h"

#include "app/text/folding.h"

#include <algorithm>
#include <cmath>

namespace jianbao {

namespace {

constexpr int LeastExamples = 3;  ///< Of a tag, and of passages without it.
constexpr double Smoothing = 0.5; ///< Added to every count.
constexpr qsizetype MostWords = 5;
constexpr double LeastWeight = 0.7; ///< Log odds of a pair that is worth naming.

bool isWordSign(QChar c)
{
    return c.isLetter();
}

/// All pairs of neighbouring letters, folded: 扶贫资金 gives 扶贫, 贫资, 资金.
QSet<QString> pairsOf(const QString &text)
{
    const QString folded = foldedForMatching(text).toCaseFolded();
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        if (isWordSign(folded[i]) && isWordSign(folded[i + 1])) {
            pairs.insert(folded.sliced(i, 2));
        }
    }
    return pairs;
}

/// Joins pairs that overlap in the text into the words they come from: 扶贫 贫资 资金 → 扶贫资金.
QStringList wordsOf(const QList<std::pair<double, QString>> &weights, const QString &text)
{
    const QString folded = foldedForMatching(text).toCaseFolded();
    QHash<QString, double> weightOf;
    for (const auto &[weight, pair] : weights) {
        weightOf.insert(pair, weight);
    }
    QList<std::pair<double, QString>> words;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        double weight = 0;
        qsizetype end = i;
        while (end + 1 < folded.size() && weightOf.contains(folded.sliced(end, 2))) {
            weight += weightOf.value(folded.sliced(end, 2));
            ++end;
        }
        if (end > i) {
            const std::pair<double, QString> word{weight, folded.sliced(i, end - i + 1)};
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

} // namespace

void TagModel::learn(const TagExample &example)
{
    const QSet<QString> pairs = pairsOf(example.text);
    const auto add = [&](Counts &counts) {
        ++counts.passages;
        for (const QString &pair : pairs) {
            ++counts.pairs[pair];
        }
    };
    add(m_all);
    for (const TagId tag : example.tags) {
        Counts &counts = m_byTag[tag];
        add(counts);
        counts.texts.append(example.text);
    }
}

TagModel::Judgement TagModel::judge(const QSet<QString> &pairs, const QString &text,
                                    const Counts &counts) const
{
    const int others = m_all.passages - counts.passages;
    double odds = std::log(double(counts.passages) / others);
    QList<std::pair<double, QString>> weights;
    for (const QString &pair : pairs) {
        const int with = counts.pairs.value(pair);
        const int without = m_all.pairs.value(pair) - with;
        if (with + without == 0) {
            continue; // nothing is known of it
        }
        const double weight = std::log((with + Smoothing) / (counts.passages + 2 * Smoothing))
                              - std::log((without + Smoothing) / (others + 2 * Smoothing));
        odds += weight;
        if (weight >= LeastWeight && with > 0) {
            weights.append({weight, pair});
        }
    }
    Judgement judgement;
    judgement.probability = 1 / (1 + std::exp(-odds));
    if (judgement.probability < 0.5 || weights.isEmpty()) {
        judgement.probability = std::min(judgement.probability, 0.49);
        return judgement;
    }
    judgement.because = wordsOf(weights, text);
    qsizetype most = 0;
    for (const QString &candidate : counts.texts) {
        const QString folded = foldedForMatching(candidate).toCaseFolded();
        const auto shared =
            std::count_if(judgement.because.cbegin(), judgement.because.cend(),
                          [&](const QString &word) { return folded.contains(word); });
        if (shared > most) {
            most = shared;
            judgement.like = candidate;
        }
    }
    return judgement;
}

QHash<TagId, TagModel::Judgement> TagModel::judge(const QString &text) const
{
    QHash<TagId, Judgement> judgements;
    const QSet<QString> pairs = pairsOf(text);
    for (auto tag = m_byTag.cbegin(); tag != m_byTag.cend(); ++tag) {
        const int others = m_all.passages - tag->passages;
        if (tag->passages < LeastExamples || others < LeastExamples) {
            continue;
        }
        const Judgement judgement = judge(pairs, text, *tag);
        if (judgement.probability >= 0.5) {
            judgements.insert(tag.key(), judgement);
        }
    }
    return judgements;
}

} // namespace jianbao
