// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace jianbao {

/// A line of text above the reader that tells a result or a problem without stopping the work.
/// Results go away by themselves; problems stay until they are closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showResult(const QString &text);
    void showProblem(const QString &text);
    QString text() const;

private:
    void showMessage(const QString &text, const QString &kind);

    QLabel *m_text;
    QTimer *m_timer;
};

} // namespace jianbao
