// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/findbar.h"

#include "ui/actions.h"
#include "ui/reader/readerview.h"
#include "ui/search/searchwords.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao {

FindBar::FindBar(Workspace &workspace, const Actions &actions, ReaderView &reader, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_field(new SearchField(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setPlaceholderText(tr("Find in this article"));
    m_field->setMaximumWidth(320);
    m_count->setProperty("tone", u"quiet"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 8, 5);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    const auto addButton = [&](const QString &text, const QString &toolTip, auto slot) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(toolTip);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
    };
    addButton(u"↑"_s, tr("Previous place (Shift+F3)"), [this] { step(-1); });
    addButton(u"↓"_s, tr("Next place (F3)"), [this] { step(1); });
    row->addStretch(1);
    addButton(u"✕"_s, tr("Close (Esc)"), [this] { leave(); });
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_field, &SearchField::moved, this, [this](int rows) { step(rows); });
    connect(m_field, &SearchField::escaped, this, &FindBar::leave);
    connect(&reader, &ReaderView::placeChanged, this, &FindBar::showCount);
    connect(&workspace, &Workspace::articleChanged, this, [this] {
        if (isVisible()) {
            find();
        }
    });
    actions.on(Command::FindInArticle, this, &FindBar::open);
    actions.on(Command::FindNext, this, [this] { step(1); });
    actions.on(Command::FindPrevious, this, [this] { step(-1); });
}

void FindBar::open()
{
    show();
    if (const QString words = wordsToFind(m_reader); !words.isEmpty()) {
        m_field->setText(words);
    }
    m_field->setFocus();
    m_field->selectAll();
    find();
}

void FindBar::find()
{
    m_reader.find(m_field->text());
    showCount();
}

/// How many places there are, and which of them is the current one.
void FindBar::showCount()
{
    const int current = m_reader.currentFound();
    const int found = m_reader.foundCount();
    if (m_field->text().isEmpty()) {
        m_count->clear();
    } else if (current > 0) {
        m_count->setText(tr("%1 of %2").arg(current).arg(found));
    } else {
        m_count->setText(tr("%n place(s)", nullptr, found));
    }
}

void FindBar::step(int direction)
{
    if (isHidden()) {
        open();
        return;
    }
    direction > 0 ? m_reader.findNext() : m_reader.findPrevious();
}

void FindBar::leave()
{
    hide();
    m_reader.find({});
    m_reader.setFocus();
}

} // namespace jianbao
