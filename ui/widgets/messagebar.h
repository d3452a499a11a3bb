// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace jianbao {

/// A few words that float near the bottom of the window and tell a result or a problem without
/// stopping the work. Results go away by themselves; problems stay until they are closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// Floats over the parent.
    explicit MessageBar(QWidget *parent);

    void showResult(const QString &text);
    void showProblem(const QString &text);
    QString text() const;
    /// Takes a message away if it is still there.
    void withdraw(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void showMessage(const QString &text, const QString &kind);

    QLabel *m_text;
    QTimer *m_timer;
};

} // namespace jianbao
