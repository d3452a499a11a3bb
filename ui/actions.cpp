// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/commandtable.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

using M = MenuPlace;

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &part : QString::fromLatin1(keys).split(u';', Qt::SkipEmptyParts)) {
        list.append(QKeySequence(part));
    }
    return list;
}

bool isSingleKey(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    return keys.count() == 1 && first.key() < Qt::Key_Escape
           && !(first.keyboardModifiers() & ~Qt::ShiftModifier);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    QActionGroup *group = nullptr;
    for (const CommandRow &row : commandTable()) {
        auto *action = new QAction(tr(row.text), this);
        action->setIconText(plain(action->text())); // stays when undo names its step
        action->setObjectName(QLatin1StringView(row.id));
        action->setShortcuts(sequences(row.keys));
        action->setData(QVariant::fromValue(action->shortcuts()));
        if (row.isChoice()) {
            if (!group || row.beginsGroup()) {
                group = new QActionGroup(this);
            }
            action->setCheckable(true);
            group->addAction(action);
        }
        if (row.isSwitch()) {
            action->setCheckable(true);
        }
        m_actions.insert(row.command, action);
    }
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(tr("Tag %1").arg(digit), this);
        action->setObjectName(u"annotate.tag%1"_s.arg(digit));
        action->setShortcut(QKeySequence(QString::number(digit)));
        action->setData(QVariant::fromValue(action->shortcuts()));
        m_digits.append(action);
    }
}

void Actions::fill(QMenuBar &bar) const
{
    for (const MenuPlace place : menus()) {
        QMenu *menu = bar.addMenu(menuTitle(place));
        for (const CommandRow &row : commandTable()) {
            if (row.menu != place) {
                continue;
            }
            if (row.beginsGroup()) {
                menu->addSeparator();
            }
            menu->addAction(m_actions.value(row.command));
        }
    }
    bar.window()->addActions(m_actions.values());
    bar.window()->addActions(m_digits);
}

void Actions::setSingleKeys(bool on)
{
    m_singleKeys = on;
    applyKeys();
}

void Actions::setCustomKeys(const QHash<QString, QList<QKeySequence>> &keys)
{
    m_customKeys = keys;
    applyKeys();
}

QList<QKeySequence> Actions::standardKeys(const QAction &action)
{
    return action.data().value<QList<QKeySequence>>();
}

void Actions::applyKeys()
{
    for (QAction *action : m_actions.values() + m_digits) {
        const auto custom = m_customKeys.constFind(action->objectName());
        QList<QKeySequence> keys = custom == m_customKeys.cend() ? standardKeys(*action) : *custom;
        if (!m_singleKeys) {
            keys.removeIf(isSingleKey);
        }
        action->setShortcuts(keys);
    }
    Q_EMIT keysChanged();
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const MenuPlace place : menus()) {
        actions += ofMenu(place);
    }
    return actions;
}

QList<QAction *> Actions::ofMenu(MenuPlace place) const
{
    QList<QAction *> actions;
    for (const CommandRow &row : commandTable()) {
        if (row.menu == place) {
            actions.append(m_actions.value(row.command));
        }
    }
    return actions;
}

QAction *Actions::withKey(const QKeySequence &key) const
{
    for (QAction *action : m_actions.values() + m_digits) {
        if (action->shortcuts().contains(key)) {
            return action;
        }
    }
    return nullptr;
}

QList<QAction *> Actions::inMenu(MenuPlace place) const
{
    QList<QAction *> actions;
    for (const CommandRow &row : commandTable()) {
        if (row.menu == place && !m_actions.value(row.command)->shortcuts().isEmpty()) {
            actions.append(m_actions.value(row.command));
        }
    }
    return actions;
}

QList<MenuPlace> Actions::menus()
{
    return {M::File, M::Edit, M::View, M::Go, M::Article, M::Annotate, M::Facts, M::Help};
}

QString Actions::menuTitle(MenuPlace place)
{
    switch (place) {
    case MenuPlace::File:
        return tr("&File");
    case MenuPlace::Edit:
        return tr("&Edit");
    case MenuPlace::View:
        return tr("&View");
    case MenuPlace::Go:
        return tr("&Go");
    case MenuPlace::Article:
        return tr("A&rticle");
    case MenuPlace::Annotate:
        return tr("&Annotate");
    case MenuPlace::Facts:
        return tr("Fa&cts");
    case MenuPlace::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

QString Actions::plain(const QString &text)
{
    constexpr QChar ampersand(1); // meanwhile
    QString plain = QString(text).replace(u"&&"_s, ampersand);
    // Chinese menus carry the mnemonic in brackets: "打开(&O)…".
    const qsizetype bracket = plain.indexOf("(&"_L1);
    if (bracket >= 0) {
        plain.remove(bracket, 4);
    }
    return plain.remove(u'&').remove(u'…').replace(ampersand, u'&');
}

} // namespace jianbao
