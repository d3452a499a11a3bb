// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace jianbao {

/// Writes a window into a PNG file once it stands still: when the page in it has been painted and
/// a few pictures in a row are the same.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// `page` is the part of the window whose contents arrive late.
    Screenshot(QWidget &window, QWidget &page, QString path, QObject *parent = nullptr);

Q_SIGNALS:
    void done(bool written);

private:
    void look();

    QWidget &m_window;
    QWidget &m_page;
    QString m_path;
    QTimer m_timer;
    QImage m_last;
    int m_same = 0;
    int m_looks = 0;
};

} // namespace jianbao
