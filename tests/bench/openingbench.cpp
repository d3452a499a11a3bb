// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: xvfb-run -a -s '-screen 0 1440x900x24' openingbench PROJECT
// Starts the program with a project, and for comparison an empty window of Qt WebEngine, in turn,
// and tells the time by the clock from the start of the process until text stands in the middle of
// the screen.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Repeats = 7;
constexpr qint64 MostMilliseconds = 60'000;
constexpr unsigned long LookEvery = 5; // ms

/// Text is in the middle: it shows more than two colours, which no ground or border does.
bool showsText()
{
    constexpr int Side = 240;
    constexpr int FewColours = 8;
    QScreen *screen = QGuiApplication::primaryScreen();
    const QPoint middle = screen->geometry().center();
    const QImage image =
        screen->grabWindow(0, middle.x() - Side / 2, middle.y() - Side / 2, Side, Side).toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours.size() > FewColours;
}

/// Milliseconds until the window of a program stands; the program is ended then.
qint64 openingTime(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!showsText() && timer.elapsed() < MostMilliseconds) {
        QThread::msleep(LookEvery);
    }
    const qint64 time = timer.elapsed();
    process.terminate();
    process.waitForFinished();
    while (showsText()) { // the screen is to be empty again for the next one
        QThread::msleep(LookEvery);
    }
    return time;
}

void print(const char *what, QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-40s %6lld ms (%lld to %lld)\n", what, times[times.size() / 2], times.first(),
                times.last());
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) {
        std::fprintf(stderr, "usage: openingbench PROJECT\n");
        return 2;
    }
    const QString folder = QCoreApplication::applicationDirPath();
    const QStringList project{u"--size"_s, u"1440x900"_s, QCoreApplication::arguments().at(1)};
    const QTemporaryDir home;
    QList<qint64> floor;
    QList<qint64> program;
    for (int i = 0; i <= Repeats; ++i) {
        const qint64 empty = openingTime(folder + u"/emptywindow"_s, {}, home.path());
        const qint64 ours = openingTime(folder + u"/jianbao"_s, project, home.path());
        if (i > 0) { // the first ones read from the disk
            floor.append(empty);
            program.append(ours);
        }
    }
    print("floor: an empty window of Qt WebEngine", floor);
    print("the program with the project", program);
    return 0;
}
