// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factpassagefield.h"

#include "ui/facts/facttext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype LongestQuote = 80;

} // namespace

FactPassageField::FactPassageField(QWidget *parent)
    : QWidget(parent)
    , m_quote(new QLabel(this))
    , m_take(new QPushButton(tr("Take from selection"), this))
{
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setProperty("tone", u"value"_s);
    m_take->setProperty("small", true);
    m_take->setToolTip(tr("Select the right passage in the reader first"));
    connect(m_take, &QPushButton::clicked, this, &FactPassageField::passageWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    addEndButtons(*row);
    row->addWidget(m_take);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_quote);
    column->addLayout(row);
    setSelectionAvailable(false);
}

void FactPassageField::addEndButtons(QHBoxLayout &row)
{
    struct Button
    {
        QString text;
        QString toolTip;
        bool start;
        int step;
    };
    const QList<Button> buttons{
        {u"⇤"_s, tr("Begin a character earlier (Alt+Shift+Left)"), true, -1},
        {u"↦"_s, tr("Begin a character later (Alt+Shift+Right)"), true, 1},
        {u"↤"_s, tr("End a character earlier (Alt+Left)"), false, -1},
        {u"⇥"_s, tr("End a character later (Alt+Right)"), false, 1}};
    for (const Button &button : buttons) {
        auto *made = new QPushButton(button.text, this);
        made->setProperty("small", true);
        made->setToolTip(button.toolTip);
        made->setAccessibleName(button.toolTip);
        made->setFocusPolicy(Qt::NoFocus);
        connect(made, &QPushButton::clicked, this,
                [this, button] { Q_EMIT endMoved(button.start, button.step); });
        row.addWidget(made);
    }
}

void FactPassageField::setQuote(const QString &quote)
{
    const QString line = oneLine(quote);
    const QString shown = line.size() <= LongestQuote ? line
                                                      : line.first(LongestQuote / 2) + u" … "_s
                                                            + line.last(LongestQuote / 2);
    m_quote->setText(u'“' + shown + u'”');
    m_quote->setToolTip(line);
}

void FactPassageField::setSelectionAvailable(bool available)
{
    m_take->setEnabled(available);
}

} // namespace jianbao
