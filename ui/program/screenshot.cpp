// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/screenshot.h"

#include <QPixmap>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr auto LookEvery = 200ms;
constexpr int SameLooks = 4;
constexpr int MostLooks = 150; // 30 seconds

/// A page that was not painted yet is one colour all over.
bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

Screenshot::Screenshot(QWidget &window, QWidget &page, QString path, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_page(page)
    , m_path(std::move(path))
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(LookEvery);
}

void Screenshot::look()
{
    const QImage picture = m_window.grab().toImage();
    const QRect page(m_page.mapTo(&m_window, QPoint()) * picture.devicePixelRatio(),
                     m_page.size() * picture.devicePixelRatio());
    const bool painted = !isBlank(picture.copy(page));
    m_same = painted && picture == m_last ? m_same + 1 : 0;
    m_last = picture;
    if (m_same < SameLooks && ++m_looks < MostLooks) {
        return;
    }
    m_timer.stop();
    Q_EMIT done(painted && picture.save(m_path, "PNG"));
}

} // namespace jianbao
