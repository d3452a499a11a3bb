// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the reader swaps articles, and what 10,000 highlights cost beside the same page with the
// passages wrapped in spans, and beside the untouched page; all in one run. Needs a screen (Xvfb).

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "tests/support/readerprobe.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Paragraphs = 2000;
constexpr int OrdinaryParagraphs = 20;
constexpr int MarksOfAParagraph = 5;
constexpr int Swaps = 21;

/// Three articles of our own making: a very long one, an ordinary one, and a short one.
QString longText()
{
    const auto article = [](const QString &headline, int paragraphs) {
        QString text = headline;
        for (int i = 0; i < paragraphs; ++i) {
            text += u"\n第%1段：镇上今年修路三里，添树四百棵，河边的老码头也重新铺了石板，来往的船"
                    u"比去年多了两成，街坊们说日子一天比一天好过，明年还要再修一座桥。"_s.arg(i);
        }
        return text + u'\n';
    };
    return article(u"=一县一镇一条街"_s, Paragraphs) + article(u"=一村一路"_s, OrdinaryParagraphs)
           + article(u"=短讯一则"_s, 1);
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

/// Frames while the page scrolls from its top, in milliseconds.
struct Frames
{
    double mean = 0;
    double high = 0;   ///< 95th percentile.
    double script = 0; ///< Mean of what our own script takes of a frame.
};

Frames scroll(const test::ReaderProbe &probe)
{
    const QVariantList frames = result(probe, uR"((() => {
            const pane = document.querySelector('.pane');
            const times = [];
            let script = 0;
            const scrolled = Reader.prototype.scrolled;
            Reader.prototype.scrolled = function(pane) {
                const start = performance.now();
                scrolled.call(this, pane);
                script += performance.now() - start;
            };
            let last = 0;
            pane.scrollTop = 0;
            const step = (time) => {
                if (last) times.push(time - last);
                last = time;
                pane.scrollTop += 300;
                if (times.length < 120) requestAnimationFrame(step);
                else {
                    Reader.prototype.scrolled = scrolled;
                    window.bench = [script / times.length, ...times];
                }
            };
            requestAnimationFrame(step);
        })(); 1)"_s)
                                    .toList();
    QList<double> times;
    double sum = 0;
    for (const QVariant &frame : frames.sliced(1)) {
        times.append(frame.toDouble());
        sum += frame.toDouble();
    }
    std::sort(times.begin(), times.end());
    return {sum / double(times.size()), times.at(times.size() * 95 / 100),
            frames.first().toDouble()};
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
                    const passage = node.splitText(2);
                    node = passage.splitText(4);
                    const span = document.createElement('span');
                    span.style.background = '#fbe6ad';
                    passage.replaceWith(span);
                    span.append(passage);
                }
            }
            document.body.offsetHeight;
            requestAnimationFrame(() => window.bench = performance.now() - start);
        })(); 1)"_s.arg(MarksOfAParagraph))
        .toDouble();
}

void tell(const char *what, const Frames &frames)
{
    std::printf("%-20s frame mean %6.1f ms, 95 %% %6.1f ms, script %5.1f ms\n", what, frames.mean,
                frames.high, frames.script);
}

/// The median of several swaps to an article from another one.
double medianSwap(test::ReaderProbe &probe, ArticleId id, ArticleId other)
{
    QList<double> times;
    for (int i = 0; i < Swaps; ++i) {
        swapTo(probe, other);
        times.append(swapTo(probe, id));
    }
    std::sort(times.begin(), times.end());
    return times[Swaps / 2];
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
    const ArticleId large = articles.at(0).id;
    const ArticleId ordinary = articles.at(1).id;
    const ArticleId small = articles.at(2).id;
    for (const auto &[name, id] :
         {std::pair("2", small), std::pair("21", ordinary), std::pair("2001", large)}) {
        std::printf("swap to an article of %4s blocks    median %6.1f ms\n", name,
                    medianSwap(probe, id, id == small ? ordinary : small));
    }

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
