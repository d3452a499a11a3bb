// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keysheet.h"

#include "ui/actions.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Which menus share a column, so that the columns are of about the same height.
const QList<QList<MenuPlace>> Columns{{MenuPlace::Go, MenuPlace::File, MenuPlace::Help},
                                      {MenuPlace::Annotate, MenuPlace::Facts},
                                      {MenuPlace::Edit, MenuPlace::View},
                                      {MenuPlace::Article}};

} // namespace

KeySheet::KeySheet(const Actions &actions, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"overlay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(28, 22, 28, 24);
    columns->setSpacing(30);
    for (const QList<MenuPlace> &places : Columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(14);
        for (const MenuPlace place : places) {
            column->addWidget(group(Actions::menuTitle(place), actions.inMenu(place)));
            if (place == MenuPlace::Annotate) {
                auto *digits = new QGridLayout;
                digits->setColumnStretch(0, 1);
                addRow(*digits, tr("Tag with the digit"), {u"1 – 9"_s});
                column->addLayout(digits);
            }
        }
        column->addStretch(1);
        columns->addLayout(column);
    }
}

QWidget *KeySheet::group(const QString &title, const QList<QAction *> &actions)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(0, 1);
    auto *label = new QLabel(Actions::plain(title), box);
    label->setProperty("tone", u"section"_s);
    grid->addWidget(label, 0, 0, 1, 2);
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts()) {
            keys.append(sequence.toString(QKeySequence::NativeText));
        }
        addRow(*grid, action->iconText(), keys);
    }
    return box;
}

void KeySheet::addRow(QGridLayout &grid, const QString &text, const QStringList &keys)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(text);
    grid.addWidget(name, row, 0);
    auto *caps = new QHBoxLayout;
    caps->setSpacing(4);
    caps->addStretch(1);
    for (const QString &key : keys) {
        auto *cap = new QLabel(key);
        cap->setProperty("keycap", true);
        caps->addWidget(cap);
    }
    grid.addLayout(caps, row, 1);
}

void KeySheet::open()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, std::max(8, (room.height() - height()) / 2));
    m_focusBefore = window()->focusWidget();
    show();
    raise();
    setFocus();
}

void KeySheet::closeEvent(QCloseEvent *event)
{
    if (hasFocus() && m_focusBefore != nullptr) {
        m_focusBefore->setFocus();
    }
    QFrame::closeEvent(event);
}

void KeySheet::keyPressEvent(QKeyEvent * /*event*/)
{
    close();
}

void KeySheet::mousePressEvent(QMouseEvent * /*event*/)
{
    close();
}

void KeySheet::focusOutEvent(QFocusEvent * /*event*/)
{
    close();
}

} // namespace jianbao
