// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factform.h"

#include "ui/facts/factpassagefield.h"
#include "ui/facts/facttext.h"
#include "ui/widgets/fieldmark.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr std::array AllTypes{
    FactType::Money,  FactType::Percent,     FactType::Points,  FactType::Multiple,
    FactType::Count,  FactType::Measure,     FactType::Age,     FactType::Date,
    FactType::Period, FactType::Duration,    FactType::Ordinal, FactType::DocumentNumber,
    FactType::Phone,  FactType::OtherNumber, FactType::Person,  FactType::Port};
constexpr std::array AllBounds{Bound::None,   Bound::AtLeast,  Bound::MoreThan,
                               Bound::AtMost, Bound::LessThan, Bound::About};
constexpr std::array AllChanges{Change::None, Change::Up, Change::Down};

/// Makes the entry of this value the current one.
template<typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template<typename Value>
Value chosen(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

FactForm::FactForm(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox(this))
    , m_bound(new QComboBox(this))
    , m_change(new QComboBox(this))
    , m_passage(new FactPassageField(this))
    , m_grid(new QGridLayout(this))
    , m_lastAdded(m_passage)
{
    fillBoxes();
    build();
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOf(type());
        Q_EMIT resized();
    });
    for (QComboBox *box : {m_type, m_bound, m_change}) {
        connect(box, &QComboBox::activated, this, &FactForm::edited);
    }
}

void FactForm::fillBoxes()
{
    for (const FactType type : AllTypes) {
        m_type->addItem(typeName(type), static_cast<int>(type));
    }
    for (const Bound bound : AllBounds) {
        m_bound->addItem(boundName(bound), static_cast<int>(bound));
    }
    for (const Change change : AllChanges) {
        m_change->addItem(changeName(change), static_cast<int>(change));
    }
}

void FactForm::build()
{
    m_grid->setContentsMargins(0, 4, 0, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    add(tr("Passage"), m_passage, Half::Both);
    m_labels.value(m_passage)->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    add(tr("Type"), m_type, Half::Left);
    addLine(Field::Unit, tr("Unit"), Half::Right);
    addLine(Field::Value, tr("Value"), Half::Left);
    add(tr("Bound"), m_bound, Half::Right);
    addLine(Field::Minimum, tr("From"), Half::Left);
    addLine(Field::Maximum, tr("To"), Half::Right);
    addLine(Field::Iso, tr("Date"), Half::Both, u"2020-12-01"_s);
    addLine(Field::Start, tr("First day"), Half::Left, u"2020-01-01"_s);
    addLine(Field::End, tr("Last day"), Half::Right, u"2020-12-31"_s);
    addLine(Field::Norm, tr("Name or number"), Half::Both);
    addLine(Field::Role, tr("Office"), Half::Both);
    addLine(Field::Indicator, tr("Indicator"), Half::Both, tr("What is measured"));
    add(tr("Change"), m_change, Half::Left);
    addLine(Field::Base, tr("Base"), Half::Right, tr("Compared with"));
    addLine(Field::Period, tr("Period"), Half::Both);
    addLine(Field::Note, tr("Note"), Half::Both);
}

void FactForm::add(const QString &text, QWidget *field, Half half)
{
    auto *label = new QLabel(text, this);
    label->setProperty("tone", u"quiet"_s);
    label->setBuddy(field);
    const int row = half == Half::Right ? m_grid->rowCount() - 1 : m_grid->rowCount();
    const int column = half == Half::Right ? 2 : 0;
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(field, row, column + 1, 1, half == Half::Both ? 3 : 1);
    m_labels.insert(field, label);
    setTabOrder(m_lastAdded, field); // as the eye goes, not as the fields were made
    m_lastAdded = field;
}

void FactForm::addLine(Field field, const QString &label, Half half, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    add(label, edit, half);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, &FactForm::edited);
    m_lines.insert(field, edit);
}

void FactForm::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_labels.value(field)->setVisible(shown);
}

void FactForm::showFieldsOf(FactType type)
{
    const bool number = hasNumber(type);
    const bool date = type == FactType::Date;
    const bool period = type == FactType::Period;
    const bool name = familyOf(type) == FactFamily::Name;
    const bool person = type == FactType::Person;
    const QHash<Field, bool> shown{
        {Field::Value, number},     {Field::Minimum, number}, {Field::Maximum, number},
        {Field::Unit, number},      {Field::Iso, date},       {Field::Start, period},
        {Field::End, period},       {Field::Norm, name},      {Field::Role, person},
        {Field::Indicator, number}, {Field::Base, number},    {Field::Period, number}};
    for (auto field = shown.cbegin(); field != shown.cend(); ++field) {
        setShown(m_lines.value(field.key()), field.value());
    }
    for (QComboBox *box : {m_bound, m_change}) {
        setShown(box, number);
    }
}

FactType FactForm::type() const
{
    return chosen<FactType>(m_type);
}

Bound FactForm::bound() const
{
    return chosen<Bound>(m_bound);
}

Change FactForm::change() const
{
    return chosen<Change>(m_change);
}

void FactForm::setType(FactType type)
{
    choose(m_type, type);
    showFieldsOf(type);
}

void FactForm::setBound(Bound bound)
{
    choose(m_bound, bound);
}

void FactForm::setChange(Change change)
{
    choose(m_change, change);
}

QString FactForm::text(Field field) const
{
    const QLineEdit *line = m_lines.value(field);
    return line->isVisibleTo(this) ? line->text().trimmed() : QString();
}

bool FactForm::isAnyGiven(const QList<Field> &fields) const
{
    return std::ranges::any_of(fields, [this](Field field) { return !text(field).isEmpty(); });
}

void FactForm::setTexts(const QHash<Field, QString> &texts)
{
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        m_lines.value(text.key())->setText(text.value());
    }
}

void FactForm::markWrong(Field field, bool isWrong) const
{
    markField(m_lines.value(field), "wrong", isWrong);
}

void FactForm::focusValue()
{
    for (const Field field : {Field::Value, Field::Iso, Field::Start, Field::Norm}) {
        if (m_lines.value(field)->isVisibleTo(this)) {
            m_lines.value(field)->setFocus();
        }
    }
}

bool FactForm::isForWords(Field field)
{
    return field == Field::Indicator || field == Field::Base || field == Field::Period
           || field == Field::Norm || field == Field::Role || field == Field::Unit;
}

void FactForm::arm(QLineEdit *field)
{
    for (QLineEdit *line : m_lines) {
        markField(line, "armed", line == field);
    }
    m_armed = field;
}

bool FactForm::takeWords(const QString &words)
{
    if (!m_armed || !m_armed->isVisibleTo(this)) {
        return false;
    }
    m_armed->setText(words);
    return true;
}

void FactForm::focusArmed()
{
    if (m_armed && m_armed->isVisibleTo(this)) {
        m_armed->setFocus();
        m_armed->selectAll();
    }
}

QJsonObject FactForm::state() const
{
    QJsonObject state{{u"type"_s, m_type->currentData().toInt()},
                      {u"bound"_s, m_bound->currentData().toInt()},
                      {u"change"_s, m_change->currentData().toInt()}};
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        state.insert(QString::number(static_cast<int>(line.key())), line.value()->text());
    }
    return state;
}

void FactForm::setState(const QJsonObject &state)
{
    choose(m_type, state.value("type"_L1).toInt());
    choose(m_bound, state.value("bound"_L1).toInt());
    choose(m_change, state.value("change"_L1).toInt());
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        line.value()->setText(
            state.value(QString::number(static_cast<int>(line.key()))).toString());
    }
}

bool FactForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
            if (line.value() == watched) {
                arm(isForWords(line.key()) ? line.value() : nullptr);
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jianbao
