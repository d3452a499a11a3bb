// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QLabel;
class QPushButton;

namespace jianbao {

/// One station of the tour: a part of the window and what it is for.
struct TourStop
{
    QWidget *part = nullptr;
    QString title;
    QString text;
};

/// A card that leads through the parts of a window, framing each. It takes no keys but Escape,
/// where no part of the window has a use for it, and lets the window be used meanwhile.
class Tour : public QFrame
{
    Q_OBJECT

public:
    Tour(const QList<TourStop> &stops, QWidget *window);

    void start();

Q_SIGNALS:
    /// It was gone through or left.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int stop);
    void place();
    void leave();

    QList<TourStop> m_stops;
    int m_stop = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    QFrame *m_frame; ///< Around the part it speaks of.
    QPointer<QWidget> m_focusBefore;
};

} // namespace jianbao
