// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the reader swaps articles, and what 10,000 highlights cost beside the same page with the
// passages wrapped in spans, and beside the untouched page; all in one run. Needs a screen (Xvfb).

#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "tests/support/readerprobe.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Paragraphs = 2000;
constexpr int MarksOfAParagraph = 5;
constexpr int Swaps = 21;

/// Two articles: a long one of our own making, and a short one.
QString longText()
{
    QString text = u"=一县一镇一条街\n"_s;
    for (int i = 0; i < Paragraphs; ++i) {
        text += u"第%"
                u"1段：镇上今年修路三里，添树四百棵，河边的老码头也重新铺了石板，来往的船比去年多了"
                u"两成，"
                "街坊们说日子一天比一天好过，明年还要再修一座桥。\n"_s.arg(i);
    }
    return text + u"=短讯一则\n山上的茶园今天开采，头一天收茶一百二十斤。\n"_s;
}

double now()
{
    using namespace std::chrono;
    return duration<double, std::milli>(system_clock::now().time_since_epoch()).count();
}

/// Waits for a script to leave its result in window.bench.
QVariant result(const test::ReaderProbe &probe, const QString &script)
{
    probe.value(u"window.bench = undefined; "_s + script);
    QVariant value;
    if (!QTest::qWaitFor(
            [&] {
                value = probe.value(u"window.bench"_s);
                return value.isValid() && !value.isNull();
            },
            60000)) {
        qFatal("the page does not answer");
    }
    return value;
}

/// From asking for an article until it is painted, in milliseconds.
double swapTo(test::ReaderProbe &probe, ArticleId id)
{
    probe.value(uR"(window.bench = undefined;
        new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage =
                    () => window.bench = performance.timeOrigin + performance.now();
                channel.port2.postMessage(0);
            });
        }).observe(document.querySelector('#views'), {childList: true, subtree: true}); 1)"_s);
    const double start = now();
    probe.view.openArticle(id);
    QVariant painted;
    const bool came = QTest::qWaitFor(
        [&] {
            painted = probe.value(u"window.bench"_s);
            return painted.isValid() && !painted.isNull();
        },
        60000);
    return came ? painted.toDouble() - start : -1;
}

/// Frames while the page scrolls from its top, in milliseconds: mean and 95th percentile.
std::pair<double, double> scroll(const test::ReaderProbe &probe)
{
    const QVariantList frames = result(probe, uR"((() => {
            const pane = document.querySelector('.pane');
            const times = [];
            let last = 0;
            pane.scrollTop = 0;
            const step = (time) => {
                if (last) times.push(time - last);
                last = time;
                pane.scrollTop += 300;
                if (times.length < 120) requestAnimationFrame(step);
                else window.bench = times;
            };
            requestAnimationFrame(step);
        })(); 1)"_s)
                                    .toList();
    QList<double> times;
    double sum = 0;
    for (const QVariant &frame : frames) {
        times.append(frame.toDouble());
        sum += frame.toDouble();
    }
    std::sort(times.begin(), times.end());
    return {sum / double(times.size()), times.at(times.size() * 95 / 100)};
}

/// Wraps the same passages in spans, as a page without our layers would; milliseconds until
/// painted.
double wrapInSpans(const test::ReaderProbe &probe)
{
    return result(probe, uR"((() => {
            const start = performance.now();
            for (const block of document.querySelectorAll('.pane .block')) {
                let node = block.firstChild;
                for (let i = 0; i < %1 && node && node.length > 8; ++i) {
                    const range = document.createRange();
                    range.setStart(node, 2);
                    range.setEnd(node, 6);
                    const span = document.createElement('span');
                    span.style.background = '#fbe6ad';
                    range.surroundContents(span);
                    node = span.nextSibling;
                }
            }
            document.body.offsetHeight;
            requestAnimationFrame(() => window.bench = performance.now() - start);
        })(); 1)"_s.arg(MarksOfAParagraph))
        .toDouble();
}

void tell(const char *what, std::pair<double, double> frames)
{
    std::printf("%-34s frame mean %6.1f ms, 95 %% %6.1f ms\n", what, frames.first, frames.second);
}

int measure()
{
    const Theme theme;
    ReaderProfile profile;
    test::ReaderProbe probe(theme, profile, longText());
    if (!QTest::qWaitFor([&] { return probe.count(u".block"_s) > Paragraphs; }, 60000)) {
        qFatal("the page does not come");
    }
    const auto articles = probe.project->library().articles(probe.issue);
    const ArticleId large = articles.first().id;
    const ArticleId small = articles.last().id;

    QList<double> toSmall;
    QList<double> toLarge;
    for (int i = 0; i < Swaps; ++i) {
        toSmall.append(swapTo(probe, small));
        toLarge.append(swapTo(probe, large));
    }
    std::sort(toSmall.begin(), toSmall.end());
    std::sort(toLarge.begin(), toLarge.end());
    std::printf("swap to an article of 2 blocks        median %6.1f ms\n", toSmall[Swaps / 2]);
    std::printf("swap to one of %d blocks            median %6.1f ms\n", Paragraphs + 1,
                toLarge[Swaps / 2]);

    tell("untouched page", scroll(probe));
    const double spans = wrapInSpans(probe);
    std::printf("10,000 spans made in                         %6.1f ms\n", spans);
    tell("10,000 spans", scroll(probe));

    QList<QList<TextRange>> places;
    const std::optional<Article> article = probe.project->library().article(large);
    for (const Block &block : article->blocks) {
        for (int i = 0; i < MarksOfAParagraph && block.range.length() > 40; ++i) {
            const qsizetype start = block.range.start + 2 + 6 * i;
            places.append({{start, start + 4}});
        }
    }
    const TagId tag = probe.project->codebook().tags().first().id;
    if (!probe.project->annotations().tagPlaces(probe.issue, places, tag)) {
        return 1;
    }
    swapTo(probe, small);
    std::printf("swap to it with %5d highlights             %6.1f ms\n", int(places.size()),
                swapTo(probe, large));
    tell("10,000 highlights", scroll(probe));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    hardenEnvironment();
    registerReaderScheme();
    QApplication application(argc, argv);
    return measure();
}
