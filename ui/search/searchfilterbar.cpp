// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchfilterbar.h"

#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "app/project/search.h"
#include "app/text/visibletext.h"
#include "ui/facts/facttext.h"
#include "ui/library/librarytext.h"
#include "ui/widgets/fieldmark.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int None = -1;

/// A day; a year or a month stands for its first or its last day.
QDate dayFrom(const QString &text, bool last)
{
    const QStringList parts = text.trimmed().split(u'-');
    const QDate day(parts.value(0).toInt(),
                    parts.size() > 1 ? parts.at(1).toInt() : (last ? 12 : 1),
                    parts.size() > 2 ? parts.at(2).toInt() : 1);
    return parts.size() > 2 || !last ? day : QDate(day.year(), day.month(), day.daysInMonth());
}

} // namespace

SearchFilterBar::SearchFilterBar(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_paper(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_tag(new QComboBox(this))
    , m_factType(new QComboBox(this))
    , m_least(new NumberField(this))
    , m_most(new NumberField(this))
    , m_review(new QComboBox(this))
    , m_clear(new QPushButton(tr("Clear Filters"), this))
{
    m_from->setPlaceholderText(tr("From 2020-01"));
    m_to->setPlaceholderText(tr("until"));
    m_least->setPlaceholderText(tr("Value from"));
    m_most->setPlaceholderText(tr("to"));
    m_factType->addItem(tr("With any facts"), None);
    for (int type = 0; type <= static_cast<int>(FactType::Port); ++type) {
        m_factType->addItem(typeName(static_cast<FactType>(type)), type);
    }
    m_review->addItem(tr("Any state"), None);
    for (int state = 0; state <= static_cast<int>(ReviewState::NothingHere); ++state) {
        m_review->addItem(reviewName(static_cast<ReviewState>(state)), state);
    }
    setLayout(row());
    for (QLineEdit *line : {m_from, m_to}) {
        line->setMaximumWidth(110);
        line->setToolTip(tr("Year, month or day: 2020, 2020-01 or 2020-01-31"));
        connect(line, &QLineEdit::textChanged, this, [line](const QString &text) {
            markField(line, "wrong", !text.trimmed().isEmpty() && !dayFrom(text, false).isValid());
        });
    }
    for (QLineEdit *line : QList<QLineEdit *>{m_from, m_to, m_least, m_most}) {
        connect(line, &QLineEdit::textEdited, this, &SearchFilterBar::changed);
    }
    m_factType->setToolTip(tr("Only places in whose sentence such a fact stands"));
    for (QComboBox *box : {m_paper, m_tag, m_factType, m_review}) {
        connect(box, &QComboBox::activated, this, &SearchFilterBar::changed);
    }
    connect(m_clear, &QPushButton::clicked, this, [this] {
        for (QLineEdit *line : QList<QLineEdit *>{m_from, m_to, m_least, m_most}) {
            line->clear(); // also what cannot be read
        }
        setFilter({});
        m_paper->setFocus();
        Q_EMIT changed();
    });
    connect(this, &SearchFilterBar::changed, this, &SearchFilterBar::updateClear);
    connect(&project, &Project::changed, this, [this](const ProjectChange &change) {
        if (change.aspects & (ProjectChange::Issues | ProjectChange::Tags)) {
            load();
        }
    });
    load();
}

QLayout *SearchFilterBar::row()
{
    m_clear->setProperty("small", true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 14, 6);
    row->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_paper, m_from, m_to, m_tag, m_factType, m_least,
                                            m_most, m_review, m_clear}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    return row;
}

void SearchFilterBar::updateClear()
{
    m_clear->setVisible(!summary().isEmpty());
}

void SearchFilterBar::load()
{
    const SearchFilter before = filter();
    m_paper->clear();
    m_paper->addItem(tr("All papers"));
    for (const QString &paper : m_project.search().papers()) {
        m_paper->addItem(withInvisibleShown(paper), paper);
    }
    m_tag->clear();
    m_tag->addItem(tr("Any tags"), None);
    for (const Tag &tag : m_project.codebook().tags()) {
        m_tag->addItem(withInvisibleShown(m_project.codebook().path(tag.id)), tag.id.value);
    }
    setFilter(before);
}

SearchFilter SearchFilterBar::filter() const
{
    SearchFilter filter;
    filter.paper = m_paper->currentData().toString();
    filter.from = dayFrom(m_from->text(), false);
    filter.to = dayFrom(m_to->text(), true);
    filter.tag = TagId{std::max<qint64>(0, m_tag->currentData().toLongLong())};
    if (m_factType->currentIndex() > 0) {
        filter.factType = static_cast<FactType>(m_factType->currentData().toInt());
    }
    filter.least = m_least->number();
    filter.most = m_most->number();
    if (m_review->currentIndex() > 0) {
        filter.review = static_cast<ReviewState>(m_review->currentData().toInt());
    }
    return filter;
}

void SearchFilterBar::setFilter(const SearchFilter &filter)
{
    const auto choose = [](QComboBox *box, int index) { box->setCurrentIndex(std::max(0, index)); };
    choose(m_paper, filter.paper.isEmpty() ? 0 : m_paper->findData(filter.paper));
    choose(m_tag, filter.tag.isValid() ? m_tag->findData(filter.tag.value) : 0);
    choose(m_factType,
           filter.factType ? m_factType->findData(static_cast<int>(*filter.factType)) : 0);
    choose(m_review, filter.review ? m_review->findData(static_cast<int>(*filter.review)) : 0);
    if (filter.from != dayFrom(m_from->text(), false)) {
        m_from->setText(filter.from.toString(Qt::ISODate));
    }
    if (filter.to != dayFrom(m_to->text(), true)) {
        m_to->setText(filter.to.toString(Qt::ISODate));
    }
    m_least->setNumber(filter.least);
    m_most->setNumber(filter.most);
    updateClear();
}

QStringList SearchFilterBar::summary() const
{
    const auto chosen = [](const QComboBox *box) {
        return box->currentIndex() > 0 ? box->currentText() : QString();
    };
    const auto span = [](const QLineEdit *from, const QLineEdit *to) {
        const QString first = from->text().trimmed();
        const QString last = to->text().trimmed();
        return first.isEmpty() && last.isEmpty() ? QString()
                                                 : QString(first + u" – "_s + last).trimmed();
    };
    QStringList parts{chosen(m_paper),    span(m_from, m_to),    chosen(m_tag),
                      chosen(m_factType), span(m_least, m_most), chosen(m_review)};
    parts.removeAll(QString());
    return parts;
}

} // namespace jianbao
