// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keysheet.h"

#include "ui/actions.h"
#include "ui/widgets/keytext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

using Columns = QList<QList<MenuPlace>>;

/// Which menus share a column, so that the columns are of about the same height.
const Columns FourColumns{{MenuPlace::Go, MenuPlace::File, MenuPlace::Help},
                          {MenuPlace::Annotate, MenuPlace::View},
                          {MenuPlace::Edit, MenuPlace::Facts},
                          {MenuPlace::Article}};
const Columns ThreeColumns{{MenuPlace::Go, MenuPlace::Article},
                           {MenuPlace::Annotate, MenuPlace::Facts},
                           {MenuPlace::Edit, MenuPlace::View, MenuPlace::File, MenuPlace::Help}};
using FixedKey = std::pair<QString, QString>; ///< What it does, and the key.

QList<FixedKey> digitKeys()
{
    return {{KeySheet::tr("Tag with the digit"), u"1 – 9"_s}};
}

QList<FixedKey> caretKeys()
{
    return {{KeySheet::tr("By a character"), u"← →"_s},
            {KeySheet::tr("By a word"), u"Ctrl+← →"_s},
            {KeySheet::tr("By a clause"), u"Alt+← →"_s},
            {KeySheet::tr("By a sentence"), u"Alt+↑ ↓"_s},
            {KeySheet::tr("By a paragraph"), u"Ctrl+↑ ↓"_s},
            {KeySheet::tr("Select on the way"), u"Shift+…"_s}};
}

QList<FixedKey> endKeys()
{
    return {{KeySheet::tr("End by a character"), u"Shift+← →"_s},
            {KeySheet::tr("End by a word"), u"Ctrl+Shift+← →"_s},
            {KeySheet::tr("Start by a character"), u"Alt+Shift+← →"_s}};
}

QGridLayout *makeGrid(QWidget *box)
{
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(0, 1);
    return grid;
}

void addTitle(QGridLayout &grid, const QString &title)
{
    auto *label = new QLabel(title);
    label->setProperty("tone", u"section"_s);
    grid.addWidget(label, 0, 0, 1, 2);
}

constexpr int Border = 1; // as in the style sheet
constexpr int Margin = 8; // at least, between the sheet and the edges of the window

} // namespace

KeySheet::KeySheet(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_area(new QScrollArea(this))
{
    setObjectName(u"overlay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_area);
}

/// The keys of all menus, in so many columns.
QWidget *KeySheet::sheet(const QList<QList<MenuPlace>> &columns)
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(28, 14, 28, 16);
    row->setSpacing(30);
    for (const QList<MenuPlace> &places : columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(14);
        for (const MenuPlace place : places) {
            column->addWidget(group(Actions::menuTitle(place), m_actions.inMenu(place)));
            if (place == MenuPlace::Annotate) {
                column->addWidget(fixedKeys({}, digitKeys()));
            } else if (place == MenuPlace::Article) {
                column->addWidget(fixedKeys(tr("Caret in the Text"), caretKeys()));
                column->addWidget(fixedKeys(tr("Ends of the Annotation"), endKeys()));
            }
        }
        column->addStretch(1);
        row->addLayout(column);
    }
    return sheet;
}

QWidget *KeySheet::group(const QString &title, const QList<QAction *> &actions)
{
    auto *box = new QWidget;
    QGridLayout *grid = makeGrid(box);
    addTitle(*grid, Actions::plain(title));
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts()) {
            keys.append(keyText(sequence));
        }
        addRow(*grid, action->iconText(), keys);
    }
    return box;
}

/// Keys that belong to the text and cannot be given to another command.
QWidget *KeySheet::fixedKeys(const QString &title, const QList<FixedKey> &keys)
{
    auto *box = new QWidget;
    QGridLayout *grid = makeGrid(box);
    if (!title.isEmpty()) {
        addTitle(*grid, title);
    }
    for (const auto &[name, key] : keys) {
        addRow(*grid, name, {key});
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
    const QSize room = parentWidget()->size() - 2 * QSize(Margin, Margin);
    setSheet(FourColumns);
    if (width() > room.width()) {
        setSheet(ThreeColumns);
    }
    if (height() > room.height()) {
        resize(width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent), room.height());
    }
    resize(size().boundedTo(room));
    move(Margin + (room.width() - width()) / 2, Margin + (room.height() - height()) / 2);
    m_focusBefore = window()->focusWidget();
    show();
    raise();
    setFocus();
}

/// Shows the keys in these columns, in their whole size.
void KeySheet::setSheet(const QList<QList<MenuPlace>> &columns)
{
    m_area->setWidget(sheet(columns));
    m_area->widget()->ensurePolished();
    m_area->widget()->adjustSize();
    const QMargins border(Border, Border, Border, Border);
    const QMargins margins = layout()->contentsMargins() + border;
    resize(m_area->widget()->size().grownBy(margins));
}

void KeySheet::closeEvent(QCloseEvent *event)
{
    if (hasFocus() && m_focusBefore != nullptr) {
        m_focusBefore->setFocus();
    }
    QFrame::closeEvent(event);
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Down:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    default:
        close();
    }
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
