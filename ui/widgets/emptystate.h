// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace jianbao {

/// What stands where there is nothing to show yet: why, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &title, const QString &advice);
    QString title() const;
    /// Offers an action as a button below the text.
    void addAction(QAction *action);

private:
    QLabel *m_title;
    QLabel *m_advice;
    QVBoxLayout *m_column;
};

} // namespace jianbao
