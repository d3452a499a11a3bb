// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/facteditor.h"

#include "app/model/isodate.h"
#include "app/project/typednumber.h"
#include "ui/facts/factpassagefield.h"
#include "ui/facts/facttext.h"
#include "ui/widgets/fieldmark.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

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

bool hasNumber(FactType type)
{
    const FactFamily family = familyOf(type);
    return family == FactFamily::Money || family == FactFamily::Rate || family == FactFamily::Count
           || type == FactType::Duration;
}

QString numberText(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

/// Makes the entry of this value the current one.
template<typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

FactEditor::FactEditor(QWidget *parent)
    : QWidget(parent)
    , m_type(new QComboBox(this))
    , m_bound(new QComboBox(this))
    , m_change(new QComboBox(this))
    , m_passage(new FactPassageField(this))
    , m_grid(new QGridLayout)
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
    build();
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOf(static_cast<FactType>(m_type->currentData().toInt()));
        Q_EMIT resized();
    });
    for (QComboBox *box : {m_type, m_bound, m_change}) {
        connect(box, &QComboBox::activated, this, &FactEditor::edited);
    }
    connect(m_passage, &FactPassageField::passageWanted, this, &FactEditor::passageWanted);
    connect(m_passage, &FactPassageField::endMoved, this, &FactEditor::endMoved);
}

void FactEditor::build()
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

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_grid);
    column->addLayout(buttons);
}

void FactEditor::add(const QString &text, QWidget *field, Half half)
{
    auto *label = new QLabel(text, this);
    label->setProperty("tone", u"quiet"_s);
    label->setBuddy(field);
    const int row = half == Half::Right ? m_grid->rowCount() - 1 : m_grid->rowCount();
    const int column = half == Half::Right ? 2 : 0;
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(field, row, column + 1, 1, half == Half::Both ? 3 : 1);
    m_labels.insert(field, label);
}

void FactEditor::addLine(Field field, const QString &label, Half half, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    add(label, edit, half);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, &FactEditor::edited);
    m_lines.insert(field, edit);
}

void FactEditor::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_labels.value(field)->setVisible(shown);
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

void FactEditor::setTexts(const QHash<Field, QString> &texts)
{
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        m_lines.value(text.key())->setText(text.value());
    }
}

void FactEditor::setFact(const Fact &fact)
{
    m_fact = fact;
    const FactValue &value = fact.value;
    setTexts({{Field::Role, value.role},
              {Field::Indicator, fact.indicator},
              {Field::Base, fact.base},
              {Field::Period, fact.period},
              {Field::Note, fact.note}});
    setTexts(valueTexts(value));
    m_passage->setQuote(fact.quote);
    choose(m_bound, fact.value.bound);
    choose(m_change, fact.change);
    choose(m_type, fact.type);
    showFieldsOf(fact.type);
    m_hadValue = isAnyGiven(valueFields(fact.type));
    for (const Field field : {Field::Value, Field::Iso, Field::Start, Field::Norm}) {
        if (m_lines.value(field)->isVisibleTo(this)) {
            m_lines.value(field)->setFocus();
        }
    }
}

void FactEditor::showFieldsOf(FactType type)
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

QString FactEditor::textOf(Field field) const
{
    return m_lines.value(field)->isVisibleTo(this) ? m_lines.value(field)->text().trimmed()
                                                   : QString();
}

bool FactEditor::readNumber(Field field, std::optional<Decimal> &number) const
{
    const QString text = textOf(field);
    number = typedNumber(text);
    const bool wrong = !text.isEmpty() && !number;
    markField(m_lines.value(field), "wrong", wrong);
    return !wrong;
}

bool FactEditor::isDate(Field field) const
{
    const QString text = textOf(field);
    const bool wrong = !text.isEmpty() && !isIsoDate(text);
    markField(m_lines.value(field), "wrong", wrong);
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
    fact.type = static_cast<FactType>(m_type->currentData().toInt());
    fact.value.unit = textOf(Field::Unit);
    const QString date = textOf(Field::Iso);
    const bool sameDate = date == m_fact.value.resolved && fact.type == m_fact.type;
    fact.value.iso = sameDate && !date.isEmpty() ? m_fact.value.iso : date;
    fact.value.resolved = sameDate ? m_fact.value.resolved : QString();
    fact.value.isoStart = textOf(Field::Start);
    fact.value.isoEnd = textOf(Field::End);
    fact.value.norm = familyOf(fact.type) == FactFamily::Name ? textOf(Field::Norm)
                      : fact.type == m_fact.type              ? m_fact.value.norm
                                                              : QString();
    fact.value.role = textOf(Field::Role);
    const bool number = hasNumber(fact.type);
    fact.value.bound = number ? static_cast<Bound>(m_bound->currentData().toInt()) : Bound::None;
    fact.change = number ? static_cast<Change>(m_change->currentData().toInt()) : Change::None;
    fact.indicator = textOf(Field::Indicator);
    fact.base = textOf(Field::Base);
    fact.period = textOf(Field::Period);
    // What the engine resolved stands only as long as the words it resolved.
    fact.baseResolved = fact.base == m_fact.base ? m_fact.baseResolved : QString();
    const bool samePeriod = fact.period == m_fact.period
                            && fact.value.isoStart == m_fact.value.isoStart
                            && fact.value.isoEnd == m_fact.value.isoEnd;
    fact.periodResolved = samePeriod ? m_fact.periodResolved : QString();
    fact.note = textOf(Field::Note);
    return hasValue(fact.type) ? std::optional(fact) : std::nullopt;
}

bool FactEditor::isAnyGiven(const QList<Field> &fields) const
{
    return std::ranges::any_of(fields, [this](Field field) { return !textOf(field).isEmpty(); });
}

bool FactEditor::hasValue(FactType type) const
{
    const QList<Field> fields = valueFields(type);
    // What the engine left without a value (a day whose month nobody knows) may stay so.
    const bool mayLack = m_fact.id.isValid() && type == m_fact.type && !m_hadValue;
    const bool isEnough = mayLack || isAnyGiven(fields);
    markField(m_lines.value(fields.first()), "wrong", !isEnough);
    return isEnough;
}

void FactEditor::setPassage(TextRange range, const QString &quote)
{
    m_fact.range = range;
    m_fact.quote = quote;
    m_passage->setQuote(quote);
    Q_EMIT resized();
    Q_EMIT edited();
}

void FactEditor::setValue(const Fact &read)
{
    const FactValue &value = read.value;
    if (read.type == FactType::OtherNumber && !value.value) {
        return; // the words say no figure; what was there stays
    }
    choose(m_type, read.type);
    choose(m_bound, value.bound);
    setTexts(valueTexts(value));
}

bool FactEditor::isForWords(Field field)
{
    return field == Field::Indicator || field == Field::Base || field == Field::Period
           || field == Field::Norm || field == Field::Role || field == Field::Unit;
}

void FactEditor::arm(QLineEdit *field)
{
    for (QLineEdit *line : m_lines) {
        markField(line, "armed", line == field);
    }
    m_armed = field;
}

bool FactEditor::takeWords(const QString &words)
{
    if (!m_armed || !m_armed->isVisibleTo(this)) {
        return false;
    }
    m_armed->setText(words);
    return true;
}

void FactEditor::focusArmed()
{
    if (m_armed && m_armed->isVisibleTo(this)) {
        m_armed->setFocus();
        m_armed->selectAll();
    }
}

QString FactEditor::draft() const
{
    QJsonObject draft{{u"type"_s, m_type->currentData().toInt()},
                      {u"bound"_s, m_bound->currentData().toInt()},
                      {u"change"_s, m_change->currentData().toInt()},
                      {u"start"_s, m_fact.range.start},
                      {u"end"_s, m_fact.range.end},
                      {u"quote"_s, m_fact.quote}};
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        draft.insert(QString::number(static_cast<int>(line.key())), line.value()->text());
    }
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void FactEditor::takeDraft(const QString &text)
{
    const QJsonObject draft = QJsonDocument::fromJson(text.toUtf8()).object();
    if (draft.isEmpty()) {
        return;
    }
    choose(m_type, draft.value("type"_L1).toInt());
    choose(m_bound, draft.value("bound"_L1).toInt());
    choose(m_change, draft.value("change"_L1).toInt());
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        line.value()->setText(
            draft.value(QString::number(static_cast<int>(line.key()))).toString());
    }
    setPassage({draft.value("start"_L1).toInteger(), draft.value("end"_L1).toInteger()},
               draft.value("quote"_L1).toString());
}

bool FactEditor::eventFilter(QObject *watched, QEvent *event)
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

void FactEditor::setSelectionAvailable(bool available)
{
    m_passage->setSelectionAvailable(available);
}

void FactEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (arrow && event->modifiers().testFlag(Qt::AltModifier)) {
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
