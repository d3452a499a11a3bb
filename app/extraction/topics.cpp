// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"
#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace jianbao {

namespace {

constexpr int HeadlineFactor = 3; ///< A word of the headline counts as often.
constexpr double Passage = 14;    ///< Weight of the words of one paragraph that is about a topic.
constexpr double PassageDensity = 4; ///< … per 100 characters of it.
constexpr double Whole = 12;         ///< Weight that a whole article needs at least.
constexpr double WholeDensity = 2.4; ///< … per 100 characters.
constexpr qsizetype MostReasons = 6;

/// The words that speak for one topic, in the article and in the paragraph richest in them.
struct Evidence
{
    double total = 0;
    double paragraph = 0;
    double bestPassage = 0; ///< Of paragraphs that are dense enough.
    std::map<QString, int> words;

    void closeParagraph(qsizetype length)
    {
        const double density = paragraph * 100 / double(std::max<qsizetype>(length, 1));
        if (density >= PassageDensity) {
            bestPassage = std::max(bestPassage, paragraph);
        }
        paragraph = 0;
    }
};

using EvidenceByTopic = std::map<QString, Evidence>;

void count(QStringView folded, int factor, const Lexicons &lexicons, EvidenceByTopic &evidence)
{
    for (qsizetype at = 0; at < folded.size();) {
        const auto match = lexicons.topics.longestAt(folded, at);
        if (match && match.entry->topic != u"none") {
            Evidence &topic = evidence[match.entry->topic];
            topic.total += match.entry->weight * factor;
            topic.paragraph += match.entry->weight * factor;
            topic.words[match.entry->word] += match.entry->weight * factor;
        }
        at += match ? match.length : 1;
    }
}

QStringList reasons(const std::map<QString, int> &words)
{
    QList<std::pair<int, QString>> ranked;
    for (const auto &[word, weight] : words) {
        ranked.append({-weight, word});
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList names;
    for (const auto &[weight, word] : ranked.first(std::min(MostReasons, ranked.size()))) {
        names.append(word);
    }
    return names;
}

/// 0.5 where the evidence is just enough, towards 1 with more.
double score(const Evidence &evidence, qsizetype length)
{
    const double density = evidence.total * 100 / double(std::max<qsizetype>(length, 1));
    const double whole = std::min(evidence.total / Whole, density / WholeDensity);
    const double best = std::max(whole, evidence.bestPassage / Passage);
    return 1 - std::exp2(-best);
}

} // namespace

QList<TopicProposal> proposeTopics(const ReadingText &reading, const QList<Fact> &,
                                   const Lexicons &lexicons)
{
    EvidenceByTopic evidence;
    const QString folded = foldedForMatching(reading.text.text());
    qsizetype length = 0;
    for (const ReadingText::Part &part : reading.parts) {
        if (part.role == BlockRole::Byline || part.role == BlockRole::Jump
            || part.role == BlockRole::Ghost) {
            continue;
        }
        const bool heads = part.role == BlockRole::Headline || part.role == BlockRole::Deck;
        count(part.derived.in(folded), heads ? HeadlineFactor : 1, lexicons, evidence);
        length += part.derived.length();
        for (auto &[topic, found] : evidence) {
            found.closeParagraph(heads ? part.derived.length() * HeadlineFactor * 100
                                       : part.derived.length());
        }
    }
    QList<TopicProposal> proposals;
    for (const auto &[topic, found] : evidence) {
        const double value = score(found, length);
        if (value >= 0.5) {
            proposals.append({topic, value, reasons(found.words)});
        }
    }
    std::sort(proposals.begin(), proposals.end(),
              [](const TopicProposal &left, const TopicProposal &right) {
                  return left.score > right.score;
              });
    return proposals;
}

} // namespace jianbao
