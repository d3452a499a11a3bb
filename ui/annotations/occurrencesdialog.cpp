// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/occurrencesdialog.h"

#include "app/base/idsof.h"
#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/text/visibletext.h"
#include "ui/annotations/recenttags.h"
#include "ui/library/librarytext.h"
#include "ui/search/kwicdelegate.h"
#include "ui/search/searchmodel.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

enum Scope { ThisArticle, ThisIssue };

void fillTags(QComboBox &box, Project &project, TagId chosen)
{
    for (const Tag &tag : project.codebook().tags()) {
        box.addItem(withInvisibleShown(project.codebook().path(tag.id)),
                    QVariant::fromValue(tag.id));
    }
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i).value<TagId>() == chosen) {
            box.setCurrentIndex(i);
        }
    }
}

} // namespace

OccurrencesDialog::OccurrencesDialog(Workspace &workspace, const Theme &theme, const QString &words,
                                     TagId tag, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_words(new QLineEdit(words, this))
    , m_scope(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"occurrencesDialog"_s);
    setWindowTitle(tr("Tag All Places"));
    m_scope->addItem(tr("This article"), ThisArticle);
    m_scope->addItem(tr("This issue"), ThisIssue);
    fillTags(*m_tag, workspace.project(), tag);
    m_list->setAccessibleName(tr("Places"));
    m_list->setItemDelegate(new KwicDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_count->setProperty("tone", u"quiet"_s);

    auto *form = new QFormLayout;
    form->addRow(tr("&Words"), m_words);
    form->addRow(tr("&In"), m_scope);
    form->addRow(tr("&Tag"), m_tag);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto *all = buttons->addButton(tr("Check all or none"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);

    connect(m_words, &QLineEdit::textChanged, this, &OccurrencesDialog::find);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &OccurrencesDialog::find);
    connect(m_list, &QListWidget::itemChanged, this, &OccurrencesDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &OccurrencesDialog::tagChecked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, &OccurrencesDialog::checkAllOrNone);
    resize(760, 480);
    find();
    m_list->setFocus();
}

QList<ArticleId> OccurrencesDialog::scope() const
{
    if (m_scope->currentData().toInt() == ThisArticle) {
        return {m_workspace.article()};
    }
    return idsOf(m_workspace.project().library().articles(m_workspace.issue()));
}

/// What tells the articles of the issue apart; nothing where only one is looked through.
QHash<ArticleId, QString> OccurrencesDialog::namesOfArticles() const
{
    QHash<ArticleId, QString> names;
    if (m_scope->currentData().toInt() == ThisIssue) {
        for (const ArticleSummary &article :
             m_workspace.project().library().articles(m_workspace.issue())) {
            names.insert(article.id, withInvisibleShown(articleTitle(article)));
        }
    }
    return names;
}

void OccurrencesDialog::find()
{
    m_found = occurrences(m_words->text(), scope(), m_workspace.project().library());
    const QHash<ArticleId, QString> names = namesOfArticles();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Occurrence &place : m_found) {
        auto *item = new QListWidgetItem(
            withInvisibleShown(place.before + u'【' + place.text + u'】' + place.after));
        item->setData(SearchModel::BeforeRole, withInvisibleShown(place.before));
        item->setData(SearchModel::MatchRole, withInvisibleShown(place.text));
        item->setData(SearchModel::AfterRole, withInvisibleShown(place.after));
        item->setData(SearchModel::SourceRole, names.value(place.article));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        m_list->addItem(item);
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    updateButton();
}

void OccurrencesDialog::checkAllOrNone()
{
    const bool check = m_list->count() > 0 && m_list->item(0)->checkState() == Qt::Unchecked;
    QSignalBlocker blocker(m_list); // each row would count them all
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setCheckState(check ? Qt::Checked : Qt::Unchecked);
    }
    blocker.unblock();
    updateButton();
}

void OccurrencesDialog::updateButton()
{
    int checked = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        checked += m_list->item(i)->checkState() == Qt::Checked ? 1 : 0;
    }
    m_count->setText(tr("%n place(s)", nullptr, m_list->count()));
    m_apply->setText(tr("Tag %n place(s)", nullptr, checked));
    m_apply->setEnabled(checked > 0 && m_tag->count() > 0);
}

void OccurrencesDialog::tagChecked()
{
    QList<QList<TextRange>> places;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            places.append(m_found[i].source);
        }
    }
    const TagId tag = m_tag->currentData().value<TagId>();
    // The dialog is gone when a large step is through.
    const auto tagged = [workspace = QPointer(&m_workspace), tag](const Result<int> &done) {
        if (workspace && workspace->check(done)) {
            rememberRecentTag(workspace->project(), tag);
            workspace->tell(tr("%n place(s) tagged.", nullptr, *done));
        }
        return done.has_value();
    };
    Annotations &annotations = m_workspace.project().annotations();
    const IssueId issue = m_workspace.issue();
    if (!Annotations::areLarge(places)) {
        if (tagged(annotations.tagPlaces(issue, places, tag))) {
            accept();
        }
    } else if (m_workspace.check(annotations.tagPlacesInBackground(issue, places, tag, tagged))) {
        m_workspace.tell(tr("Tagging %n place(s) …", nullptr, int(places.size())));
        accept();
    }
}

} // namespace jianbao
