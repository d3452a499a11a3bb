// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/historydialog.h"

#include "app/project/history.h"
#include "app/project/project.h"
#include "ui/historyactions.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int MostSteps = 500;
constexpr int UndoneRole = Qt::UserRole;

} // namespace

HistoryDialog::HistoryDialog(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_list(new QListWidget(this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History"));
    auto *hint = new QLabel(tr("Newest first. Steps that were taken back stand in brackets; the "
                               "next new step drops them."),
                            this);
    hint->setProperty("tone", u"quiet"_s);
    hint->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_go = buttons->addButton(tr("Go to This Step"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(u"go"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::go);
    connect(m_list, &QListWidget::itemActivated, this, &HistoryDialog::go);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::updateButton);
    connect(&project, &Project::historyChanged, this, &HistoryDialog::fill);
    resize(520, 460);
    fill();
}

void HistoryDialog::fill()
{
    m_list->clear();
    int present = 0;
    for (const ActionRecord &record : m_project.history().latest(MostSteps)) {
        if (record.abandoned) {
            continue;
        }
        const QString when = QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat);
        const QString name =
            record.undone ? u"（%1）"_s.arg(actionName(record)) : actionName(record);
        const QString who = record.coder.isEmpty() ? QString() : u" · "_s + record.coder;
        auto *item = new QListWidgetItem(name + u"    "_s + when + who, m_list);
        item->setData(UndoneRole, record.undone);
        present += record.undone ? 1 : 0;
    }
    new QListWidgetItem(tr("Before these steps"), m_list);
    m_list->setCurrentRow(std::min(present, m_list->count() - 1));
    updateButton();
}

int HistoryDialog::stepsTo(int row) const
{
    int undone = 0;
    while (undone < m_list->count() && m_list->item(undone)->data(UndoneRole).toBool()) {
        ++undone;
    }
    return undone - row; // rows above the present were taken back
}

void HistoryDialog::updateButton()
{
    m_go->setEnabled(m_list->currentRow() >= 0 && stepsTo(m_list->currentRow()) != 0
                     && !m_project.isReadOnly());
}

void HistoryDialog::go()
{
    const int steps = stepsTo(m_list->currentRow());
    if (steps != 0 && !m_project.isReadOnly()) {
        Q_EMIT stepsWanted(steps);
    }
}

} // namespace jianbao
