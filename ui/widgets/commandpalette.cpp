// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commandpalette.h"

#include "ui/actions.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr QSize PaletteSize(520, 420);
constexpr int ActionRole = Qt::UserRole;

QAction *actionOf(const QTreeWidgetItem &item)
{
    return item.data(0, ActionRole).value<QAction *>();
}

/// Whether all words stand in the text, in any order.
bool matches(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_field(new SearchField(this))
    , m_list(new QTreeWidget(this))
    , m_none(new QLabel(tr("No command has these words."), this))
{
    setObjectName(u"overlay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("Find a command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    addCommands(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_field);
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_none->setProperty("tone", u"quiet"_s);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &SearchField::moved, this, &CommandPalette::step);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_field, &SearchField::escaped, this, &CommandPalette::leave);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    filter({});
}

/// Each command with the menu it stands in, where a person finds it the next time, and its key.
void CommandPalette::addCommands(const Actions &actions)
{
    const QBrush quiet = palette().brush(QPalette::PlaceholderText);
    for (const MenuPlace menu : Actions::menus()) {
        for (QAction *action : actions.ofMenu(menu)) {
            auto *item = new QTreeWidgetItem(m_list, {Actions::plain(action->text()),
                                                      Actions::plain(Actions::menuTitle(menu)),
                                                      keyText(action->shortcut())});
            item->setForeground(1, quiet);
            item->setData(0, ActionRole, QVariant::fromValue(action));
            item->setDisabled(!action->isEnabled());
        }
    }
}

void CommandPalette::open()
{
    resize(PaletteSize.boundedTo(parentWidget()->size() - QSize(40, 40)));
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() / 10);
    m_focusBefore = window()->focusWidget();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool fits = matches(item->text(0) + u' ' + item->text(1), words);
        item->setHidden(!fits);
        any = any || fits;
        if (fits && first == nullptr && !item->isDisabled()) {
            first = item;
        }
    }
    m_list->setCurrentItem(first);
    m_list->setVisible(any);
    m_none->setVisible(!any);
}

void CommandPalette::step(int rows)
{
    QTreeWidgetItem *item = m_list->currentItem();
    while (item != nullptr) {
        item = rows > 0 ? m_list->itemBelow(item) : m_list->itemAbove(item);
        if (item != nullptr && !item->isDisabled()) {
            m_list->setCurrentItem(item);
            return;
        }
    }
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isDisabled()) {
        return;
    }
    QAction *action = actionOf(*item);
    leave();
    action->trigger();
}

/// The focus goes back first: the command may move it.
void CommandPalette::leave()
{
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus();
    }
    close();
}

} // namespace jianbao
