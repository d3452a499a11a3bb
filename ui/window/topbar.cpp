// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topbar.h"

#include "ui/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/shownvalue.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int SearchWidth = 430;

} // namespace

TopBar::TopBar(const Actions &actions, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_search(new SearchField(this))
{
    setObjectName(u"topBar"_s);
    auto *brand = new QLabel(u"剪报"_s, this);
    brand->setObjectName(u"brand"_s);
    QFont type = theme.quoteFont(Theme::Size::Large);
    type.setPointSizeF(type.pointSizeF() * 1.22);
    type.setWeight(QFont::Bold);
    type.setLetterSpacing(QFont::PercentageSpacing, 108);
    brand->setFont(type);

    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(SearchWidth);
    m_search->setKeyHint(keyText(actions[Command::Search]->shortcut()));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 14, 7);
    row->setSpacing(4);
    row->addWidget(brand);
    row->addSpacing(16);
    row->addWidget(button(actions[Command::ImportFiles], tr("Import…")));
    row->addWidget(button(actions[Command::Undo], tr("Undo")));
    row->addWidget(button(actions[Command::Redo], tr("Redo")));
    row->addSpacing(12);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addSpacing(12);
    row->addWidget(
        new SegmentedControl({actions[Command::ReadingView], actions[Command::SourceView],
                              actions[Command::SideBySideView]},
                             this));
    row->addSpacing(8);
    row->addWidget(button(actions[Command::NextOpenFact], tr("Next to check"), true));
    row->addWidget(button(actions[Command::ExportCsv], tr("Export CSV")));
}

QWidget *TopBar::button(QAction *action, const QString &text, bool showKey)
{
    auto *button = new QToolButton(this);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(text);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    const auto update = [action, button, text, showKey] {
        const QString key = keyText(action->shortcut());
        button->setEnabled(action->isEnabled());
        const QString name = Actions::plain(action->text());
        button->setToolTip(shownAsToolTip(key.isEmpty() ? name : u"%1 (%2)"_s.arg(name, key)));
        if (showKey) {
            button->setText(key.isEmpty() ? text : text + u"  "_s + key);
        }
    };
    connect(action, &QAction::changed, button, update);
    update();
    return button;
}

} // namespace jianbao
