// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine costs, part by part, on a text of 10 MB and on an eighth, a quarter and half of
// it. "items_per_second" is characters (UTF-16 units) per second, "peak_MiB" the memory of the
// whole process, "BigO" the fitted cost per character: linear, with a small RMS, is what we want.

#include "app/engine/analysis.h"
#include "app/extraction/extractor.h"
#include "app/lexicons/lexicons.h"
#include "app/segmentation/segmenter.h"
#include "app/text/decoding.h"
#include "tests/bench/corpus.h"
#include "tests/bench/peakmemory.h"

#include <benchmark/benchmark.h>

#include <map>
#include <numeric>

namespace jianbao::bench {

namespace {

constexpr qsizetype FullSize = 10'000'000; // bytes
constexpr quint32 Seed = 20261123;

const QByteArray &bytesOf(const benchmark::State &state)
{
    static std::map<qsizetype, QByteArray> texts;
    QByteArray &text = texts[state.range(0)];
    if (text.isEmpty()) {
        text = makeText(FullSize * state.range(0) / 8, Seed);
    }
    return text;
}

QString sourceOf(const benchmark::State &state)
{
    return decodeText(bytesOf(state))->text;
}

QList<ReadingText> readingsOf(const QString &source)
{
    QList<ReadingText> readings;
    for (const Article &article : segment(source, Lexicons::builtIn()).articles) {
        readings.append(readingText(article.blocks, source));
    }
    return readings;
}

/// Runs `work` once an iteration and reports characters per second, memory and growth.
template<typename Work>
void measure(benchmark::State &state, qsizetype characters, Work work)
{
    resetPeakMemory();
    for (auto iteration : state) {
        benchmark::DoNotOptimize(iteration);
        work();
    }
    state.SetItemsProcessed(int64_t(state.iterations()) * characters);
    state.SetComplexityN(characters);
    state.counters["peak_MiB"] = peakMemory();
}

/// The limit: looking at every character once.
void plainScan(benchmark::State &state)
{
    const QString source = sourceOf(state);
    measure(state, source.size(), [&] {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        benchmark::DoNotOptimize(std::count_if(source.cbegin(), source.cend(), isDigit));
    });
}

void decode(benchmark::State &state)
{
    const QByteArray &bytes = bytesOf(state);
    measure(state, sourceOf(state).size(),
            [&] { benchmark::DoNotOptimize(decodeText(bytes)->text.size()); });
}

void segmentation(benchmark::State &state)
{
    const QString source = sourceOf(state);
    measure(state, source.size(), [&] {
        benchmark::DoNotOptimize(segment(source, Lexicons::builtIn()).articles.size());
    });
}

void reflow(benchmark::State &state)
{
    const QString source = sourceOf(state);
    const Segmentation segments = segment(source, Lexicons::builtIn());
    measure(state, source.size(), [&] {
        for (const Article &article : segments.articles) {
            benchmark::DoNotOptimize(readingText(article.blocks, source).text.size());
        }
    });
}

void extraction(benchmark::State &state)
{
    const QString source = sourceOf(state);
    const QList<ReadingText> readings = readingsOf(source);
    qsizetype facts = 0;
    measure(state, source.size(), [&] {
        facts = 0;
        for (const ReadingText &reading : readings) {
            facts += extractFacts(reading, source, {}, Lexicons::builtIn()).facts.size();
        }
    });
    state.counters["facts"] = double(facts);
}

/// From bytes to articles, facts and topics: what an import does without the database.
void whole(benchmark::State &state)
{
    const QByteArray &bytes = bytesOf(state);
    measure(state, sourceOf(state).size(), [&] {
        const Result<DecodedText> decoded = decodeText(bytes);
        benchmark::DoNotOptimize(analyse(decoded->text, u"", Lexicons::builtIn()).articles.size());
    });
}

void eighths(benchmark::internal::Benchmark *bench)
{
    bench->ArgName("eighths")->Arg(1)->Arg(2)->Arg(4)->Arg(8);
    bench->Unit(benchmark::kMillisecond)->Complexity(benchmark::oN);
}

BENCHMARK(plainScan)->Apply(eighths);
BENCHMARK(decode)->Apply(eighths);
BENCHMARK(segmentation)->Apply(eighths);
BENCHMARK(reflow)->Apply(eighths);
BENCHMARK(extraction)->Apply(eighths);
BENCHMARK(whole)->Apply(eighths);

} // namespace

} // namespace jianbao::bench

BENCHMARK_MAIN();
