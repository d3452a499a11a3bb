// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydialog.h"

#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/project.h"
#include "app/text/reflow.h"
#include "app/text/visibletext.h"
#include "ui/facts/facttext.h"
#include "ui/history/historyactions.h"
#include "ui/widgets/shownvalue.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
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
                         .arg(onOneLine(*change.noteBefore), onOneLine(*change.noteAfter)));
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
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(annotation.isValid() ? tr("History of the Annotation") : tr("History"));
    auto *hint = new QLabel(tr("Newest first. Steps that were taken back stand in brackets; the "
                               "next new step drops them."),
                            this);
    hint->setProperty("tone", u"quiet"_s);
    hint->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Step"), tr("When"), tr("Who")});
    m_list->setRootIsDecorated(false);
    m_list->setProperty("rows", true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_go = buttons->addButton(tr("Go to This Step"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(u"go"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::go);
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryDialog::go);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::updateButton);
    connect(&project, &Project::historyChanged, this, &HistoryDialog::fill);
    resize(640, 480);
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

QTreeWidgetItem *HistoryDialog::add(const ActionRecord &record, const QString &more)
{
    const QString when = QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat);
    const QString name = record.undone ? u"（%1）"_s.arg(actionName(record)) : actionName(record);
    const QString step = withInvisibleShown(more.isEmpty() ? name : name + u'\n' + more);
    auto *item = new QTreeWidgetItem(m_list, {step, when, withInvisibleShown(record.coder)});
    item->setToolTip(0, shownAsToolTip(step));
    item->setData(0, StepRole, record.id.value);
    return item;
}

void HistoryDialog::fillWithAll()
{
    int present = 0;
    qint64 before = 0; // the step that all shown ones come after
    for (const ActionRecord &record : m_project.history().latest(MostSteps)) {
        if (!record.abandoned) {
            add(record, {});
            present += record.undone ? 1 : 0;
            before = record.id.value - 1;
        }
    }
    auto *start = new QTreeWidgetItem(m_list, {tr("Before these steps")});
    start->setData(0, StepRole, before);
    m_list->setCurrentItem(
        m_list->topLevelItem(std::min(present, m_list->topLevelItemCount() - 1)));
}

void HistoryDialog::fillWithAnnotation()
{
    const QList<AnnotationChange> changes = m_project.history().ofAnnotation(m_annotation);
    for (const AnnotationChange &change : changes) {
        QTreeWidgetItem *item = add(change.action, detailOf(m_project, change));
        if (change.action.abandoned) {
            item->setFlags(Qt::ItemIsEnabled); // no step leads there
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

int HistoryDialog::stepsToCurrent() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool leads = item && item->flags().testFlag(Qt::ItemIsSelectable);
    return leads ? m_project.history().stepsTo(ActionId{item->data(0, StepRole).toLongLong()}) : 0;
}

void HistoryDialog::updateButton()
{
    m_go->setEnabled(stepsToCurrent() != 0 && !m_project.isReadOnly());
}

void HistoryDialog::go()
{
    const int steps = stepsToCurrent();
    if (steps != 0 && !m_project.isReadOnly()) {
        Q_EMIT stepsWanted(steps);
    }
}

} // namespace jianbao
