// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/keyspage.h"

#include "ui/actions.h"
#include "ui/preferences/settings.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int ActionRole = Qt::UserRole;

} // namespace

KeysPage::KeysPage(const Actions &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_assign(new QPushButton(tr("&Set"), this))
    , m_reset(new QPushButton(tr("As &delivered"), this))
    , m_conflict(new QLabel(this))
{
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    m_list->setProperty("rows", true);
    m_filter->setObjectName(u"commandFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by command or key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_edit->setObjectName(u"key"_s);
    m_edit->setAccessibleName(tr("New key"));
    m_assign->setObjectName(u"set"_s);
    m_reset->setObjectName(u"reset"_s);
    m_reset->setToolTip(tr("Gives this command back the keys that the program came with"));
    m_conflict->setProperty("tone", u"quiet"_s);
    m_conflict->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("New key:"), this));
    row->addWidget(m_edit, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_conflict);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::applyFilter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showCurrent);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::showCurrent);
    connect(m_assign, &QPushButton::clicked, this, &KeysPage::assign);
    connect(m_reset, &QPushButton::clicked, this, &KeysPage::reset);
    connect(&actions, &Actions::keysChanged, this, &KeysPage::fill);
    fill();
}

void KeysPage::fill()
{
    const QAction *before = current();
    m_list->clear();
    for (QAction *action : m_actions.all()) {
        auto *item =
            new QTreeWidgetItem(m_list, {action->iconText(), keyTexts(action->shortcuts())});
        item->setData(0, ActionRole, QVariant::fromValue(action));
        if (action == before) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    applyFilter();
}

void KeysPage::applyFilter()
{
    const QString wanted = m_filter->text().trimmed();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive)
                        && !item->text(1).contains(wanted, Qt::CaseInsensitive));
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const bool keeps = m_list->currentItem() != nullptr && !m_list->currentItem()->isHidden();
        if (!keeps && !m_list->topLevelItem(row)->isHidden()) {
            m_list->setCurrentItem(m_list->topLevelItem(row)); // no key for what nobody sees
        }
    }
}

QAction *KeysPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? nullptr : item->data(0, ActionRole).value<QAction *>();
}

/// Another command that has the typed key now.
QAction *KeysPage::ownerOfTyped() const
{
    const QKeySequence typed = m_edit->keySequence();
    QAction *owner = typed.isEmpty() ? nullptr : m_actions.withKey(typed);
    return owner == current() ? nullptr : owner;
}

void KeysPage::showCurrent()
{
    const QAction *owner = ownerOfTyped();
    m_assign->setEnabled(current() != nullptr);
    m_reset->setEnabled(
        current() != nullptr
        && m_settings.map(Settings::Key::CustomKeys).contains(current()->objectName()));
    m_conflict->setText(
        owner != nullptr
            ? tr("“%1” has this key now; setting it takes it away there.").arg(owner->iconText())
        : m_edit->keySequence().isEmpty() ? tr("Without a new key, the command gets none.")
                                          : QString());
}

void KeysPage::store(const QAction &action, const QString &keys)
{
    QVariantMap custom = m_settings.map(Settings::Key::CustomKeys);
    custom.insert(action.objectName(), keys);
    m_settings.set(Settings::Key::CustomKeys, custom);
}

void KeysPage::assign()
{
    const QKeySequence typed = m_edit->keySequence();
    if (const QAction *owner = ownerOfTyped()) {
        QList<QKeySequence> rest = owner->shortcuts();
        rest.removeAll(typed);
        store(*owner, QKeySequence::listToString(rest));
    }
    m_edit->clear();
    if (const QAction *action = current()) {
        store(*action, typed.toString());
    }
}

void KeysPage::reset()
{
    if (const QAction *action = current()) {
        QVariantMap custom = m_settings.map(Settings::Key::CustomKeys);
        custom.remove(action->objectName());
        m_settings.set(Settings::Key::CustomKeys, custom);
    }
}

} // namespace jianbao
