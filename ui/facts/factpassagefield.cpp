// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factpassagefield.h"

#include "app/text/reflow.h"
#include "app/text/visibletext.h"
#include "ui/facts/endbuttons.h"
#include "ui/facts/facttext.h"
#include "ui/widgets/shownvalue.h"

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
    auto *ends = new EndButtons(this);
    connect(ends, &EndButtons::moved, this, &FactPassageField::endMoved);
    row->addWidget(ends);
    row->addWidget(m_take);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_quote);
    column->addLayout(row);
    setSelectionAvailable(false);
}

void FactPassageField::setQuote(const QString &quote)
{
    const QString line = withInvisibleShown(onOneLine(quote));
    const QString shown = line.size() <= LongestQuote ? line
                                                      : line.first(LongestQuote / 2) + u" … "_s
                                                            + line.last(LongestQuote / 2);
    m_quote->setText(u'“' + shown + u'”');
    m_quote->setToolTip(shownAsToolTip(line));
}

void FactPassageField::setSelectionAvailable(bool available)
{
    m_take->setEnabled(available);
}

} // namespace jianbao
