// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/facteditor.h"

#include "app/model/isodate.h"
#include "app/project/facts/typednumber.h"
#include "ui/facts/factpassagefield.h"
#include "ui/facts/facttext.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QString numberText(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

bool isEndKey(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    return isArrow && event.modifiers().testFlag(Qt::AltModifier);
}

} // namespace

FactEditor::FactEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new FactForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addLayout(buttons());
    connect(m_form, &FactForm::edited, this, &FactEditor::edited);
    connect(m_form, &FactForm::resized, this, &FactEditor::resized);
    const FactPassageField *passage = m_form->passage();
    connect(passage, &FactPassageField::passageWanted, this, &FactEditor::passageWanted);
    connect(passage, &FactPassageField::endMoved, this, &FactEditor::endMoved);
}

QLayout *FactEditor::buttons()
{
    auto *save = new QPushButton(tr("Save"), this);
    save->setProperty("small", true);
    save->setProperty("kind", u"accept"_s);
    save->setToolTip(tr("Enter"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("small", true);
    cancel->setToolTip(tr("Esc"));
    connect(save, &QPushButton::clicked, this, &FactEditor::saved);
    connect(cancel, &QPushButton::clicked, this, &FactEditor::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    return buttons;
}

QList<FactEditor::Field> FactEditor::valueFields(FactType type)
{
    if (hasNumber(type)) {
        return {Field::Value, Field::Minimum, Field::Maximum};
    }
    switch (type) {
    case FactType::Date:
        return {Field::Iso};
    case FactType::Period:
        return {Field::Start, Field::End};
    default:
        return {Field::Norm};
    }
}

QHash<FactEditor::Field, QString> FactEditor::valueTexts(const FactValue &value)
{
    return {{Field::Value, numberText(value.value)},
            {Field::Minimum, numberText(value.min)},
            {Field::Maximum, numberText(value.max)},
            {Field::Unit, value.unit},
            {Field::Iso, value.resolved.isEmpty() ? value.iso : value.resolved},
            {Field::Start, value.isoStart},
            {Field::End, value.isoEnd},
            {Field::Norm, value.norm}};
}

void FactEditor::setFact(const Fact &fact)
{
    m_fact = fact;
    const FactValue &value = fact.value;
    m_form->setTexts({{Field::Role, value.role},
                      {Field::Indicator, fact.indicator},
                      {Field::Base, fact.base},
                      {Field::Period, fact.period},
                      {Field::Note, fact.note}});
    m_form->setTexts(valueTexts(value));
    m_form->passage()->setQuote(fact.quote);
    m_form->setBound(fact.value.bound);
    m_form->setChange(fact.change);
    m_form->setType(fact.type);
    m_hadValue = m_form->isAnyGiven(valueFields(fact.type));
    m_form->focusValue();
}

bool FactEditor::readNumber(Field field, std::optional<Decimal> &number) const
{
    const QString text = m_form->text(field);
    number = typedNumber(text);
    const bool wrong = !text.isEmpty() && !number;
    m_form->markWrong(field, wrong);
    return !wrong;
}

bool FactEditor::isDate(Field field) const
{
    const QString text = m_form->text(field);
    const bool wrong = !text.isEmpty() && !isIsoDate(text);
    m_form->markWrong(field, wrong);
    return !wrong;
}

std::optional<Fact> FactEditor::fact() const
{
    Fact fact = m_fact;
    const std::array read{readNumber(Field::Value, fact.value.value),
                          readNumber(Field::Minimum, fact.value.min),
                          readNumber(Field::Maximum, fact.value.max),
                          isDate(Field::Iso),
                          isDate(Field::Start),
                          isDate(Field::End)};
    if (std::ranges::find(read, false) != read.end()) {
        return {};
    }
    fact.type = m_form->type();
    fact.value.unit = m_form->text(Field::Unit);
    const QString date = m_form->text(Field::Iso);
    const bool sameDate = date == m_fact.value.resolved && fact.type == m_fact.type;
    fact.value.iso = sameDate && !date.isEmpty() ? m_fact.value.iso : date;
    fact.value.resolved = sameDate ? m_fact.value.resolved : QString();
    fact.value.isoStart = m_form->text(Field::Start);
    fact.value.isoEnd = m_form->text(Field::End);
    fact.value.norm = familyOf(fact.type) == FactFamily::Name ? m_form->text(Field::Norm)
                      : fact.type == m_fact.type              ? m_fact.value.norm
                                                              : QString();
    fact.value.role = m_form->text(Field::Role);
    const bool number = hasNumber(fact.type);
    fact.value.bound = number ? m_form->bound() : Bound::None;
    fact.change = number ? m_form->change() : Change::None;
    fact.indicator = m_form->text(Field::Indicator);
    fact.base = m_form->text(Field::Base);
    fact.period = m_form->text(Field::Period);
    // What the engine resolved stands only as long as the words it resolved.
    fact.baseResolved = fact.base == m_fact.base ? m_fact.baseResolved : QString();
    const bool samePeriod = fact.period == m_fact.period
                            && fact.value.isoStart == m_fact.value.isoStart
                            && fact.value.isoEnd == m_fact.value.isoEnd;
    fact.periodResolved = samePeriod ? m_fact.periodResolved : QString();
    fact.note = m_form->text(Field::Note);
    return hasValue(fact.type) ? std::optional(fact) : std::nullopt;
}

bool FactEditor::hasValue(FactType type) const
{
    const QList<Field> fields = valueFields(type);
    // What the engine left without a value (a day whose month nobody knows) may stay so.
    const bool mayLack = m_fact.id.isValid() && type == m_fact.type && !m_hadValue;
    const bool isEnough = mayLack || m_form->isAnyGiven(fields);
    m_form->markWrong(fields.first(), !isEnough);
    return isEnough;
}

void FactEditor::setPassage(TextRange range, const QString &quote)
{
    m_fact.range = range;
    m_fact.quote = quote;
    m_form->passage()->setQuote(quote);
    Q_EMIT resized();
    Q_EMIT edited();
}

void FactEditor::setValue(const Fact &read)
{
    const FactValue &value = read.value;
    if (read.type == FactType::OtherNumber && !value.value) {
        return; // the words say no figure; what was there stays
    }
    m_form->setType(read.type);
    m_form->setBound(value.bound);
    m_form->setTexts(valueTexts(value));
}

bool FactEditor::takeWords(const QString &words)
{
    return m_form->takeWords(words);
}

void FactEditor::focusArmed()
{
    m_form->focusArmed();
}

QString FactEditor::draft() const
{
    QJsonObject draft = m_form->state();
    draft.insert("start"_L1, m_fact.range.start);
    draft.insert("end"_L1, m_fact.range.end);
    draft.insert("quote"_L1, m_fact.quote);
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void FactEditor::takeDraft(const QString &text)
{
    const QJsonObject draft = QJsonDocument::fromJson(text.toUtf8()).object();
    if (draft.isEmpty()) {
        return;
    }
    m_form->setState(draft);
    setPassage({draft.value("start"_L1).toInteger(), draft.value("end"_L1).toInteger()},
               draft.value("quote"_L1).toString());
}

void FactEditor::setSelectionAvailable(bool available)
{
    m_form->passage()->setSelectionAvailable(available);
}

/// Keeps the keys that move the ends of the passage from the commands of the window.
bool FactEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEndKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FactEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEndKey(*event)) {
        const bool isStart = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT endMoved(isStart ? PassageEnd::Start : PassageEnd::End,
                        event->key() == Qt::Key_Right ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (enter) {
        Q_EMIT saved();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jianbao
