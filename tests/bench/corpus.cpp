// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/corpus.h"

#include "tests/support/paths.h"

#include <QRandomGenerator>

namespace jianbao::bench {

namespace {

constexpr int ShortestRun = 20;
constexpr int LongestRun = 60;

QList<QByteArrayList> sampleLines()
{
    QList<QByteArrayList> samples;
    for (const QString &path : test::sampleFiles()) {
        samples.append(test::contentOf(path).split('\n'));
    }
    return samples;
}

/// Draws the digits anew; a leading zero appears only where there was one.
QByteArray withOtherDigits(QByteArray line, QRandomGenerator &random)
{
    for (char &c : line) {
        if (c >= '1' && c <= '9') {
            c = static_cast<char>('1' + random.bounded(9));
        }
    }
    return line;
}

} // namespace

QByteArray makeText(qsizetype bytes, quint32 seed)
{
    const QList<QByteArrayList> samples = sampleLines();
    QRandomGenerator random(seed);
    QByteArray text;
    while (text.size() < bytes) {
        const QByteArrayList &sample = samples[random.bounded(int(samples.size()))];
        const qsizetype length = random.bounded(ShortestRun, LongestRun + 1);
        const qsizetype start = random.bounded(int(sample.size()));
        for (const QByteArray &line : sample.mid(start, length)) {
            text += withOtherDigits(line, random) + '\n';
        }
    }
    return text;
}

} // namespace jianbao::bench
