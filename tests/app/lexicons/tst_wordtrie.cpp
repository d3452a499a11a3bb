// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/wordtrie.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;

namespace {

/// Few characters, so that words share beginnings; some alike in their last bits.
QString randomText(qsizetype length, QRandomGenerator &random)
{
    constexpr QStringView characters = u"元万千吨公里市县\u4E00\u4E40\u4E80年a";
    QString text;
    for (qsizetype i = 0; i < length; ++i) {
        text += characters[random.bounded(int(characters.size()))];
    }
    return text;
}

QList<std::pair<QString, int>> randomWords(int count, QRandomGenerator &random)
{
    QList<std::pair<QString, int>> words;
    for (int n = 0; n < count; ++n) {
        words.append({randomText(1 + random.bounded(4), random), n});
    }
    return words;
}

qsizetype longestEndingWord(const QList<std::pair<QString, int>> &words, QStringView text)
{
    qsizetype longest = 0;
    for (const auto &[word, value] : words) {
        longest = text.endsWith(word) ? std::max(longest, word.size()) : longest;
    }
    return longest;
}

qsizetype longestByTryingAll(const QList<std::pair<QString, int>> &words, QStringView text)
{
    qsizetype longest = 0;
    for (const auto &[word, value] : words) {
        longest = text.startsWith(word) ? std::max(longest, word.size()) : longest;
    }
    return longest;
}

} // namespace

class TestWordTrie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTryingAllWordsFinds();
    void findsBackwardWhatTryingAllWordsFinds();
    void findsWordsWithBlanksInside();
    void holdsNothingWithoutWords();
};

void TestWordTrie::findsWhatTryingAllWordsFinds()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 40; ++round) {
        const QList<std::pair<QString, int>> words = randomWords(30, random);
        const WordTrie trie(words);
        const QString text = randomText(200, random);
        for (qsizetype at = 0; at <= text.size(); ++at) {
            const auto match = trie.longestAt(text, at);
            const qsizetype expected = longestByTryingAll(words, QStringView(text).sliced(at));
            QCOMPARE(match ? match->length : 0, expected);
            QVERIFY(expected == 0 || trie.mayBeginAt(text, at));
        }
    }
}

void TestWordTrie::findsBackwardWhatTryingAllWordsFinds()
{
    QRandomGenerator random(20261128);
    for (int round = 0; round < 40; ++round) {
        const QList<std::pair<QString, int>> words = randomWords(30, random);
        const WordTrie trie(words, WordTrie::Direction::Backward);
        const QString text = randomText(200, random);
        for (qsizetype end = 0; end <= text.size(); ++end) {
            const auto match = trie.longestBefore(text, end);
            const qsizetype expected = longestEndingWord(words, QStringView(text).first(end));
            QCOMPARE(match ? match->length : 0, expected);
            QVERIFY(expected == 0 || trie.mayEndAt(text, end));
        }
    }
}

void TestWordTrie::findsWordsWithBlanksInside()
{
    QRandomGenerator random(20261129);
    for (int round = 0; round < 40; ++round) {
        const QList<std::pair<QString, int>> words = randomWords(30, random);
        const WordTrie trie(words);
        for (const auto &[word, value] : words) {
            QString spaced;
            for (const QChar c : word) {
                spaced += QString(spaced.isEmpty() ? 0 : random.bounded(3), u' ') + c;
            }
            const auto match = trie.longestAt(spaced, 0, WordTrie::Blanks::Skip);
            QVERIFY(match);
            QCOMPARE(match->length, spaced.size());
            QCOMPARE(words[match->value].first, word);
        }
    }
}

void TestWordTrie::holdsNothingWithoutWords()
{
    const WordTrie none;
    const WordTrie empty({{QString(), 1}});
    for (const WordTrie *trie : {&none, &empty}) {
        QVERIFY(!trie->longestAt(u"公里", 0));
        QVERIFY(!trie->longestBefore(u"公里", 2));
        QVERIFY(!trie->mayBeginAt(u"公里", 0));
    }
}

QTEST_APPLESS_MAIN(TestWordTrie)
#include "tst_wordtrie.moc"
