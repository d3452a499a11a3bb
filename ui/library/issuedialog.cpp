// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/issuedialog.h"

#include "app/project/project.h"
#include "app/project/search.h"
#include "app/text/visibletext.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype LongestRead = 1'000'000; ///< UTF-16 units that are read while one waits.

} // namespace

IssueDialog::IssueDialog(const Issue &issue, Project &project, QWidget *parent)
    : QDialog(parent)
    , m_paper(new QLineEdit(issue.info.paper, this))
    , m_forOthers(new QCheckBox(this))
    , m_date(new QLineEdit(issue.info.date.toString(Qt::ISODate), this))
    , m_edition(new QLineEdit(issue.info.edition, this))
    , m_readHint(new QLabel(this))
    , m_fillIn(new QPushButton(tr("Fill In"), this))
{
    setWindowTitle(tr("Paper, Date and Edition"));
    m_date->setPlaceholderText(tr("2020-12-01, or empty if unknown"));
    m_paper->setCompleter(new QCompleter(project.search().papers(), m_paper));
    build(issue.fileName);
    const bool lacks =
        !issue.info.date.isValid() || issue.info.paper.isEmpty() || issue.info.edition.isEmpty();
    if (lacks && issue.length < LongestRead) {
        offerRead(project.library().readInfo(issue.id));
    }
    offerForOthers(issue.info.paper.isEmpty() ? project.library().countWithoutPaper() - 1 : 0);
}

void IssueDialog::build(const QString &fileName)
{
    auto *file = new QLabel(withInvisibleShown(fileName), this);
    file->setTextFormat(Qt::PlainText);
    file->setProperty("tone", u"quiet"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("File"), file);
    form->addRow(tr("Paper"), m_paper);
    form->addRow({}, m_forOthers);
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Edition"), m_edition);
    m_readHint->setObjectName(u"readHint"_s);
    m_readHint->setProperty("tone", u"quiet"_s);
    m_readHint->setTextFormat(Qt::PlainText);
    m_readHint->setWordWrap(true);
    m_fillIn->setAutoDefault(false);
    m_fillIn->setObjectName(u"fillIn"_s);
    m_readHint->hide();
    m_fillIn->hide();
    auto *offer = new QHBoxLayout;
    offer->addWidget(m_readHint, 1);
    offer->addWidget(m_fillIn, 0, Qt::AlignTop);
    form->addRow({}, offer);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(380);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QLineEdit::textChanged, this, &IssueDialog::check);
}

void IssueDialog::offerForOthers(int others)
{
    m_forOthers->setText(tr("The %n other issue(s) without a paper too", nullptr, others));
    m_forOthers->setVisible(others > 0);
    const auto update = [this] { m_forOthers->setEnabled(!m_paper->text().trimmed().isEmpty()); };
    connect(m_paper, &QLineEdit::textChanged, this, update);
    update();
}

void IssueDialog::offerRead(const IssueInfo &read)
{
    QStringList told;
    const auto tell = [&told](const QLineEdit *field, const QString &value) {
        if (field->text().isEmpty() && !value.isEmpty()) {
            told.append(withInvisibleShown(value));
        }
    };
    tell(m_paper, read.paper);
    tell(m_date, read.date.toString(Qt::ISODate));
    tell(m_edition, read.edition);
    m_readHint->setText(tr("The text or the file name says: %1").arg(told.join(u' ')));
    m_readHint->setVisible(!told.isEmpty());
    m_fillIn->setVisible(!told.isEmpty());
    connect(m_fillIn, &QPushButton::clicked, this, [this, read] { fillIn(read); });
}

void IssueDialog::fillIn(const IssueInfo &read)
{
    const auto fill = [](QLineEdit *field, const QString &value) {
        if (field->text().isEmpty()) {
            field->setText(value);
        }
    };
    fill(m_paper, read.paper);
    fill(m_date, read.date.toString(Qt::ISODate));
    fill(m_edition, read.edition);
    m_save->setFocus();
    m_readHint->hide();
    m_fillIn->hide();
}

MissingPapers IssueDialog::missingPapers() const
{
    return m_forOthers->isVisibleTo(this) && m_forOthers->isEnabled() && m_forOthers->isChecked()
               ? MissingPapers::Fill
               : MissingPapers::Leave;
}

void IssueDialog::check()
{
    m_save->setEnabled(m_date->text().trimmed().isEmpty() || info().date.isValid());
}

IssueInfo IssueDialog::info() const
{
    return {m_paper->text().trimmed(), QDate::fromString(m_date->text().trimmed(), Qt::ISODate),
            m_edition->text().trimmed()};
}

} // namespace jianbao
