// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factfilterrow.h"

#include "ui/widgets/chipbar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao {

FactFilterRow::FactFilterRow(QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChipBar(this))
    , m_kinds(menuButton(tr("Which kinds of facts are listed")))
    , m_orders(menuButton(tr("Order of the list")))
{
    QMargins margins = m_chips->layout()->contentsMargins();
    margins.setRight(0); // the menus follow
    m_chips->layout()->setContentsMargins(margins);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 10, 0);
    row->setSpacing(2);
    row->addWidget(m_chips, 1);
    row->addWidget(m_kinds);
    row->addWidget(m_orders);
    buildKinds();
    buildOrders();
    setCounts(0, 0);
    setTabOrder(m_chips->findChildren<QToolButton *>().last(), m_kinds); // as they stand
    setTabOrder(m_kinds, m_orders);
    connect(m_chips, &ChipBar::chosen, this, &FactFilterRow::filterChanged);
}

QToolButton *FactFilterRow::menuButton(const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setProperty("quiet", true);
    button->setProperty("menu", true);
    button->setToolTip(toolTip);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

void FactFilterRow::buildKinds()
{
    const auto add = [this](std::optional<FactFamily> family, const QString &name) {
        connect(m_kinds->menu()->addAction(name), &QAction::triggered, this, [this, family] {
            chooseFamily(family);
            Q_EMIT filterChanged();
        });
    };
    add({}, tr("All kinds"));
    for (const FactFamily family : {FactFamily::Money, FactFamily::Rate, FactFamily::Count,
                                    FactFamily::Time, FactFamily::Name}) {
        add(family, familyName(family));
    }
    chooseFamily({});
}

void FactFilterRow::chooseFamily(std::optional<FactFamily> family)
{
    m_family = family;
    m_kinds->setText((family ? familyName(*family) : tr("All kinds")) + u" ▾"_s);
}

void FactFilterRow::buildOrders()
{
    using Order = FactListModel::Order;
    const QList<std::pair<Order, QString>> orders{{Order::Indicator, tr("by indicator")},
                                                  {Order::Text, tr("as in the text")},
                                                  {Order::Kind, tr("by kind")},
                                                  {Order::Doubt, tr("doubtful first")},
                                                  {Order::State, tr("by state")}};
    for (const auto &choice : orders) {
        connect(m_orders->menu()->addAction(choice.second), &QAction::triggered, this,
                [this, choice] {
                    m_orders->setText(choice.second + u" ▾"_s);
                    Q_EMIT orderChosen(choice.first);
                });
    }
    m_orders->setText(orders.first().second + u" ▾"_s);
}

FactFilter FactFilterRow::filter() const
{
    FactFilter filter;
    filter.family = m_family;
    if (const QString key = m_chips->current(); key == "open"_L1 || key == "decided"_L1) {
        filter.decided = key == "decided"_L1;
    }
    return filter;
}

void FactFilterRow::setCounts(int open, int decided)
{
    m_chips->setChips({{u"all"_s, tr("All"), tr("All facts of the article")},
                       {u"open"_s, tr("To check %1").arg(open), tr("Facts nobody decided yet")},
                       {u"decided"_s, tr("Checked %1").arg(decided),
                        tr("Facts accepted, corrected or rejected")}});
}

void FactFilterRow::clear()
{
    m_chips->setCurrent(u"all"_s);
    chooseFamily({});
}

} // namespace jianbao
