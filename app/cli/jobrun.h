// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/progressline.h"

#include <QEventLoop>
#include <QObject>

namespace jianbao::cli {

/// Runs a background job of a project to its end and gives its report. Meanwhile shows how far it
/// is; `nameOf` gives the text for the thing that a progress signal names.
template<typename Report, typename Job, typename NameOf>
Report runToEnd(Job &job, const NameOf &nameOf)
{
    ProgressLine line;
    Report report;
    QEventLoop loop;
    QObject::connect(&job, &Job::progress, &loop, [&](int done, int total, const auto &thing) {
        line.show(done, total, nameOf(thing));
    });
    // Queued, so that a job that ends at once does not quit a loop that is not running yet.
    QObject::connect(
        &job, &Job::finished, &loop,
        [&](const Report &finished) {
            report = finished;
            loop.quit();
        },
        Qt::QueuedConnection);
    job.start();
    loop.exec();
    line.clear();
    return report;
}

} // namespace jianbao::cli
