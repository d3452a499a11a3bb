// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydialog.h"

#include "app/project/codebook.h"
#include "app/project/history.h"
#include "app/project/project.h"
#include "ui/facts/facttext.h"
#include "ui/history/historyactions.h"

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
constexpr int StepRole = Qt::UserRole;

QString tagName(Project &project, TagId id)
{
    const std::optional<Tag> tag = project.codebook().tag(id);
    return tag ? tag->name : HistoryDialog::tr("a tag that is gone");
}

/// What the step did to the annotation where its own name does not say it.
QString detailOf(Project &project, const AnnotationChange &change)
{
    QStringList parts;
    for (const TagId tag : change.tagsGiven) {
        parts.append(u"+ "_s + tagName(project, tag));
    }
    for (const TagId tag : change.tagsTaken) {
        parts.append(u"− "_s + tagName(project, tag));
    }
    if (change.noteAfter) {
        parts.append(HistoryDialog::tr("note “%1” → “%2”")
                         .arg(oneLine(*change.noteBefore), oneLine(*change.noteAfter)));
    }
    if (change.isMoved) {
        parts.append(HistoryDialog::tr("other ends"));
    }
    return parts.join(u" · "_s);
}

} // namespace

HistoryDialog::HistoryDialog(Project &project, QWidget *parent)
    : HistoryDialog(project, AnnotationId(), parent)
{}

HistoryDialog::HistoryDialog(Project &project, AnnotationId annotation, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_annotation(annotation)
    , m_list(new QListWidget(this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(annotation.isValid() ? tr("History of the Annotation") : tr("History"));
    auto *hint = new QLabel(tr("Newest first. Steps that were taken back stand in brackets; the "
                               "next new step drops them."),
                            this);
    hint->setProperty("tone", u"quiet"_s);
    hint->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
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
    if (m_annotation.isValid()) {
        fillWithAnnotation();
    } else {
        fillWithAll();
    }
    updateButton();
}

QListWidgetItem *HistoryDialog::add(const ActionRecord &record, const QString &more)
{
    const QString when = QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat);
    const QString name = record.undone ? u"（%1）"_s.arg(actionName(record)) : actionName(record);
    const QString who = record.coder.isEmpty() ? QString() : u" · "_s + record.coder;
    const QString detail = more.isEmpty() ? QString() : u'\n' + more;
    auto *item = new QListWidgetItem(name + u"    "_s + when + who + detail, m_list);
    item->setData(StepRole, record.id.value);
    return item;
}

void HistoryDialog::fillWithAll()
{
    int present = 0;
    for (const ActionRecord &record : m_project.history().latest(MostSteps)) {
        if (!record.abandoned) {
            add(record, {});
            present += record.undone ? 1 : 0;
        }
    }
    auto *before = new QListWidgetItem(tr("Before these steps"), m_list);
    const QListWidgetItem *oldest =
        m_list->count() > 1 ? m_list->item(m_list->count() - 2) : nullptr;
    before->setData(StepRole, oldest ? oldest->data(StepRole).toLongLong() - 1 : 0);
    m_list->setCurrentRow(std::min(present, m_list->count() - 1));
}

void HistoryDialog::fillWithAnnotation()
{
    const QList<AnnotationChange> changes = m_project.history().ofAnnotation(m_annotation);
    for (const AnnotationChange &change : changes) {
        QListWidgetItem *item = add(change.action, detailOf(m_project, change));
        if (change.action.abandoned) {
            item->setFlags(Qt::ItemIsEnabled); // no step leads there
        }
    }
    m_list->setCurrentRow(0);
}

int HistoryDialog::stepsTo(int row) const
{
    const QListWidgetItem *item = m_list->item(row);
    const bool leads = item && item->flags().testFlag(Qt::ItemIsSelectable);
    return leads ? m_project.history().stepsTo(ActionId{item->data(StepRole).toLongLong()}) : 0;
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
