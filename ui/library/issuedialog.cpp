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
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

IssueDialog::IssueDialog(const Issue &issue, Project &project, QWidget *parent)
    : QDialog(parent)
    , m_paper(new QLineEdit(issue.info.paper, this))
    , m_forOthers(new QCheckBox(this))
    , m_date(new QLineEdit(issue.info.date.toString(Qt::ISODate), this))
    , m_edition(new QLineEdit(issue.info.edition, this))
    , m_readHint(new QLabel(this))
{
    setWindowTitle(tr("Paper, Date and Edition"));
    m_date->setPlaceholderText(tr("2020-12-01, or empty if unknown"));
    m_paper->setCompleter(new QCompleter(project.search().papers(), m_paper));
    build(issue.fileName);
    if (!issue.info.date.isValid() || issue.info.paper.isEmpty() || issue.info.edition.isEmpty()) {
        fillEmpty(project.library().readInfo(issue.id));
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
    m_readHint->setWordWrap(true);
    m_readHint->hide();
    form->addRow({}, m_readHint);
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

void IssueDialog::fillEmpty(const IssueInfo &read)
{
    QStringList filled;
    const auto fill = [&filled](QLineEdit *field, const QString &value, const QString &name) {
        if (field->text().isEmpty() && !value.isEmpty()) {
            field->setText(value);
            filled.append(name);
        }
    };
    fill(m_paper, read.paper, tr("Paper"));
    fill(m_date, read.date.toString(Qt::ISODate), tr("Date"));
    fill(m_edition, read.edition, tr("Edition"));
    m_readHint->setText(tr("Read from the text or the file name and not stored yet: %1.")
                            .arg(filled.join(tr(", ", "between names"))));
    m_readHint->setVisible(!filled.isEmpty());
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
