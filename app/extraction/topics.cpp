// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"
#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"

#include <algorithm>
#include <cmath>
#include <vector>

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
    QStringView topic;
    double total = 0;
    double paragraph = 0;
    double bestPassage = 0; ///< Of paragraphs that are dense enough.
    std::vector<std::pair<const TopicWord *, int>> words;

    void add(const TopicWord &word, int weight)
    {
        total += weight;
        paragraph += weight;
        const auto known = std::find_if(words.begin(), words.end(),
                                        [&](const auto &entry) { return entry.first == &word; });
        if (known != words.end()) {
            known->second += weight;
        } else {
            words.emplace_back(&word, weight);
        }
    }

    void closeParagraph(qsizetype length)
    {
        const double density = paragraph * 100 / double(std::max<qsizetype>(length, 1));
        if (density >= PassageDensity) {
            bestPassage = std::max(bestPassage, paragraph);
        }
        paragraph = 0;
    }
};

/// There are few topics, and fewer in one article: a search from the start is the quickest.
using EvidenceByTopic = std::vector<Evidence>;

Evidence &evidenceFor(QStringView topic, EvidenceByTopic &evidence)
{
    const auto known = std::find_if(evidence.begin(), evidence.end(),
                                    [topic](const Evidence &each) { return each.topic == topic; });
    if (known != evidence.end()) {
        return *known;
    }
    evidence.push_back({topic, 0, 0, 0, {}});
    return evidence.back();
}

void count(QStringView folded, int factor, const Lexicons &lexicons, EvidenceByTopic &evidence)
{
    const auto next = [&](qsizetype from) {
        return lexicons.openers.next(folded, from, WordOpeners::Topics);
    };
    for (qsizetype at = next(0); at < folded.size();) {
        const auto match = lexicons.topics.longestAt(folded, at);
        if (match && match.entry->topic != u"none") {
            evidenceFor(match.entry->topic, evidence)
                .add(*match.entry, match.entry->weight * factor);
        }
        at = next(at + (match ? match.length : 1));
    }
}

/// The weightiest words, those of equal weight in the order of their characters.
QStringList reasons(const Evidence &evidence)
{
    std::vector<std::pair<int, QStringView>> ranked;
    for (const auto &[word, weight] : evidence.words) {
        ranked.emplace_back(-weight, word->word);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList names;
    for (const auto &[weight, word] : ranked) {
        if (names.size() < MostReasons) {
            names.append(word.toString());
        }
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
        for (Evidence &found : evidence) {
            found.closeParagraph(heads ? part.derived.length() * HeadlineFactor * 100
                                       : part.derived.length());
        }
    }
    std::sort(evidence.begin(), evidence.end(),
              [](const Evidence &left, const Evidence &right) { return left.topic < right.topic; });
    QList<TopicProposal> proposals;
    for (const Evidence &found : evidence) {
        const double value = score(found, length);
        if (value >= 0.5) {
            proposals.append({found.topic.toString(), value, reasons(found)});
        }
    }
    std::sort(proposals.begin(), proposals.end(),
              [](const TopicProposal &left, const TopicProposal &right) {
                  return left.score > right.score;
              });
    return proposals;
}

} // namespace jianbao
