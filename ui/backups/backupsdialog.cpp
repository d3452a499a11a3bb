// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupsdialog.h"

#include "app/project/project.h"
#include "app/project/safekeeping/backups.h"
#include "app/project/safekeeping/rescue.h"
#include "ui/widgets/shownvalue.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr QSize StandardSize(640, 560);

struct CountRow
{
    const char *name;
    int ProjectCounts::*count;
};

constexpr CountRow CountRows[] = {
    {QT_TRANSLATE_NOOP("jianbao::BackupsDialog", "Issues"), &ProjectCounts::issues},
    {QT_TRANSLATE_NOOP("jianbao::BackupsDialog", "Articles"), &ProjectCounts::articles},
    {QT_TRANSLATE_NOOP("jianbao::BackupsDialog", "Articles done"), &ProjectCounts::articlesDone},
    {QT_TRANSLATE_NOOP("jianbao::BackupsDialog", "Annotations"), &ProjectCounts::annotations},
    {QT_TRANSLATE_NOOP("jianbao::BackupsDialog", "Facts decided"), &ProjectCounts::factsDecided},
    {QT_TRANSLATE_NOOP("jianbao::BackupsDialog", "Tags"), &ProjectCounts::tags},
};

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
}

QString differenceText(int difference)
{
    return difference == 0 ? u"="_s
                           : (difference > 0 ? u"+"_s : QString()) + QString::number(difference);
}

QTreeWidget *plainTable(const QStringList &headers, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setHeaderLabels(headers);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

QString reasonText(SnapshotReason reason)
{
    switch (reason) {
    case SnapshotReason::Opened:
        return BackupsDialog::tr("On opening");
    case SnapshotReason::Migration:
        return BackupsDialog::tr("Before an update of the file");
    case SnapshotReason::BulkAction:
        return BackupsDialog::tr("By hand, or before a large change");
    case SnapshotReason::Restore:
        return BackupsDialog::tr("Replaced by a restored one");
    }
    Q_UNREACHABLE();
}

BackupsDialog::BackupsDialog(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_list(plainTable({tr("Made"), tr("Why"), tr("Size")}, this))
    , m_comparison(plainTable({QString(), tr("Now"), tr("In the backup"), tr("Difference")}, this))
    , m_twin(new QCheckBox(tr("Write the project as &text beside it on closing"), this))
    , m_restore(new QPushButton(tr("&Restore"), this))
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups of %1").arg(shownAsTitle(project.name())));
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_comparison->setAccessibleName(tr("What the backup holds"));
    m_comparison->setSelectionMode(QAbstractItemView::NoSelection);
    m_comparison->setFocusPolicy(Qt::NoFocus);
    m_twin->setChecked(project.keepsTwin());
    m_twin->setToolTip(tr("JSON lines for version control; enough to rebuild the project."));
    auto *make = new QPushButton(tr("&Make One Now"), this);
    auto *close = new QPushButton(tr("Close"), this);
    for (QWidget *changing : {static_cast<QWidget *>(make), static_cast<QWidget *>(m_twin)}) {
        changing->setEnabled(!project.isReadOnly());
    }
    arrange({m_restore, make, close});
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::compare);
    connect(m_twin, &QCheckBox::toggled, this, [this](bool on) { m_project.setKeepsTwin(on); });
    connect(make, &QPushButton::clicked, this, &BackupsDialog::makeSnapshot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString snapshot = chosen();
        accept();
        Q_EMIT restoreWanted(snapshot);
    });
    fill();
}

void BackupsDialog::arrange(const QList<QPushButton *> &buttons)
{
    auto *hint = new QLabel(
        tr("Restoring closes the project, puts the chosen backup in its place and opens it again. "
           "What is there now stays in this list."),
        this);
    hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons) {
        row->addWidget(button);
    }
    // What changes the project stands apart on the left.
    row->insertStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 3);
    column->addWidget(m_comparison, 2);
    column->addWidget(hint);
    column->addWidget(m_twin);
    column->addLayout(row);
    resize(StandardSize);
}

void BackupsDialog::fill()
{
    m_list->clear();
    for (const Snapshot &snapshot : m_project.backups().snapshots()) {
        auto *item =
            new QTreeWidgetItem(m_list, {timeText(snapshot.at), reasonText(snapshot.reason),
                                         QLocale().formattedDataSize(snapshot.size)});
        item->setData(0, Qt::UserRole, snapshot.path);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    compare();
}

QString BackupsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void BackupsDialog::compare()
{
    m_comparison->clear();
    m_restore->setEnabled(false);
    if (chosen().isEmpty()) {
        return;
    }
    const Result<ProjectCounts> counts = countsOfSnapshot(chosen());
    if (!counts) {
        new QTreeWidgetItem(m_comparison, {tr("This backup cannot be read.")});
        return;
    }
    const ProjectCounts now = m_project.backups().counts();
    for (const CountRow &row : CountRows) {
        const int before = (*counts).*(row.count);
        const int present = now.*(row.count);
        new QTreeWidgetItem(m_comparison,
                            {tr(row.name), QString::number(present), QString::number(before),
                             differenceText(before - present)});
    }
    new QTreeWidgetItem(
        m_comparison, {tr("Last change"), timeText(now.lastChange), timeText(counts->lastChange)});
    m_restore->setEnabled(!m_project.isReadOnly());
}

void BackupsDialog::makeSnapshot()
{
    if (const Result<QString> made = m_project.backups().make(SnapshotReason::BulkAction); !made) {
        Q_EMIT failed(made.error());
    }
    fill();
}

} // namespace jianbao
