// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace jianbao {

class EmptyState;

/// A view, or in its place the reason why it has nothing to show. Focus goes to what is shown.
class ViewStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ViewStack(QWidget *view, QWidget *parent = nullptr);

    void showView();
    /// Shows why there is nothing, and the next step.
    void showEmpty(const QString &title, const QString &advice);
    EmptyState *emptyState() const { return m_empty; }

private:
    EmptyState *m_empty;
};

} // namespace jianbao
