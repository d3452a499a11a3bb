// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QToolButton;

namespace jianbao {

/// A row of small round switches of which one is on: the filter of a list.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString key;
        QString text;
        QString toolTip;
    };

    explicit ChipBar(QWidget *parent = nullptr);

    /// Shows these chips. The one that is on stays on if it is still there, else the first is.
    void setChips(const QList<Chip> &chips);
    QString current() const { return m_current; }
    void setCurrent(const QString &key);

Q_SIGNALS:
    /// A person chose another chip.
    void chosen(const QString &key);

private:
    void joinFocusChain(const QList<QToolButton *> &buttons);
    void choose(const QString &key);

    QHash<QString, QToolButton *> m_buttons;
    QStringList m_order;
    QString m_current;
};

} // namespace jianbao
