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
};

void TestWordTrie::findsWhatTryingAllWordsFinds()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 40; ++round) {
        QList<std::pair<QString, int>> words;
        for (int n = 0; n < 30; ++n) {
            words.append({randomText(1 + random.bounded(4), random), n});
        }
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

QTEST_APPLESS_MAIN(TestWordTrie)
#include "tst_wordtrie.moc"
