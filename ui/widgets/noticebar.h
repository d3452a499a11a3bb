// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace jianbao {

/// A strip across the window that offers something which can wait, with one button that does it and
/// one that puts it off. Hidden while there is nothing to offer.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the offer; `later` is what putting it off is called.
    void offer(const QString &text, const QString &accept, const QString &later);
    QString text() const;
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *laterButton() const { return m_later; }

Q_SIGNALS:
    void accepted();
    void postponed();

private:
    QLabel *m_text;
    QPushButton *m_accept;
    QPushButton *m_later;
};

} // namespace jianbao
