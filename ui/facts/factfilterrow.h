// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/facts/factlistmodel.h"

#include <QWidget>

class QToolButton;

namespace jianbao {

class ChipBar;

/// Above the list of facts, on one line: chips for what is to be checked, at the right the kinds
/// that are listed and the order of the list.
class FactFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FactFilterRow(QWidget *parent = nullptr);

    FactFilter filter() const;
    void setCounts(int open, int decided);
    /// Lets every fact pass.
    void clear();

Q_SIGNALS:
    /// A person changed what is listed.
    void filterChanged();
    void orderChosen(jianbao::FactListModel::Order order);

private:
    QToolButton *menuButton(const QString &toolTip);
    void buildKinds();
    void buildOrders();
    void chooseFamily(std::optional<FactFamily> family);

    ChipBar *m_chips;
    QToolButton *m_kinds;
    QToolButton *m_orders;
    std::optional<FactFamily> m_family;
};

} // namespace jianbao
