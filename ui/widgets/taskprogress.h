// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace jianbao {

/// How far work in the background is, with a button that cancels it; hidden while there is none.
class TaskProgress : public QWidget
{
    Q_OBJECT

public:
    explicit TaskProgress(QWidget *parent = nullptr);

    /// `total` 0 hides it.
    void showProgress(const QString &text, int done, int total, const QString &toolTip);
    QToolButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace jianbao
