// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/facttablefilter.h"

#include "ui/facts/facttext.h"
#include "ui/widgets/numberfield.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace jianbao {

namespace {

enum Scope { ThisArticle, ThisIssue, WholeProject };

QList<FactType> typesOf(FactFamily family)
{
    QList<FactType> types;
    for (int type = 0; type <= static_cast<int>(FactType::Port); ++type) {
        if (familyOf(static_cast<FactType>(type)) == family) {
            types.append(static_cast<FactType>(type));
        }
    }
    return types;
}

} // namespace

FactTableFilter::FactTableFilter(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_least(new NumberField(this))
    , m_most(new NumberField(this))
{
    fillChoices();
    setUpFields();
    connectFields();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_scope, m_kind, m_state, m_words, m_least, m_most}) {
        row->addWidget(widget);
    }
}

void FactTableFilter::fillChoices()
{
    m_scope->addItems({tr("This article"), tr("This issue"), tr("Whole project")});
    m_scope->setCurrentIndex(ThisIssue);
    m_kind->addItem(tr("All kinds"), -1);
    for (const FactFamily family : {FactFamily::Money, FactFamily::Rate, FactFamily::Count,
                                    FactFamily::Time, FactFamily::Name}) {
        m_kind->addItem(familyName(family), static_cast<int>(family));
    }
    m_state->addItem(tr("All states"), -1);
    for (const FactState state :
         {FactState::Proposed, FactState::Accepted, FactState::Corrected, FactState::Rejected}) {
        m_state->addItem(stateName(state), static_cast<int>(state));
    }
}

void FactTableFilter::setUpFields()
{
    m_words->setPlaceholderText(tr("Indicator, figure, period …"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(260);
    m_least->setPlaceholderText(tr("Value from"));
    m_most->setPlaceholderText(tr("to"));
}

void FactTableFilter::connectFields()
{
    for (QComboBox *box : {m_scope, m_kind, m_state}) {
        connect(box, &QComboBox::activated, this, &FactTableFilter::changed);
    }
    for (QLineEdit *line : QList<QLineEdit *>{m_words, m_least, m_most}) {
        connect(line, &QLineEdit::textChanged, this, &FactTableFilter::changed);
    }
}

FactQuery FactTableFilter::query(const Workspace &workspace) const
{
    FactQuery query;
    const int scope = m_scope->currentIndex();
    if (scope != WholeProject) {
        query.issue = workspace.issue();
        query.article = scope == ThisArticle ? workspace.article() : ArticleId();
    }
    const int kind = m_kind->currentData().toInt();
    if (kind >= 0) {
        query.types = typesOf(static_cast<FactFamily>(kind));
    }
    const int state = m_state->currentData().toInt();
    if (state >= 0) {
        query.states = {static_cast<FactState>(state)};
    }
    query.words = m_words->text().trimmed();
    query.least = m_least->number();
    query.most = m_most->number();
    return query;
}

void FactTableFilter::askForKindOf(const Fact &fact)
{
    m_scope->setCurrentIndex(WholeProject);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(familyOf(fact.type))));
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(FactState::Proposed)));
    m_words->setText(fact.indicator);
    m_least->clear();
    m_most->clear();
}

} // namespace jianbao
