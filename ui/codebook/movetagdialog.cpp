// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/movetagdialog.h"

#include "app/project/codebook/codebook.h"
#include "app/text/visibletext.h"
#include "ui/widgets/shownvalue.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

MoveTagDialog::MoveTagDialog(const Codebook &codebook, const Tag &tag, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_tag(tag)
    , m_targets(new QComboBox(this))
    , m_effect(new QLabel(this))
{
    setWindowTitle(tr("Move tag"));
    m_targets->setAccessibleName(tr("New place"));
    m_targets->addItem(tr("At the top of the codebook"), QVariant::fromValue(TagId()));
    for (const Tag &other : codebook.tags()) {
        m_targets->addItem(withInvisibleShown(codebook.path(other.id)),
                           QVariant::fromValue(other.id));
    }
    m_effect->setObjectName(u"effect"_s);
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(this);
    m_move = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &MoveTagDialog::explain);

    auto *question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Move “%1” below:").arg(shownInMenu(codebook.path(tag.id))));
    question->setBuddy(m_targets);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(question);
    layout->addWidget(m_targets);
    layout->addWidget(m_effect);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    explain();
}

TagId MoveTagDialog::target() const
{
    return m_targets->currentData().value<TagId>();
}

std::pair<int, int> MoveTagDialog::extent() const
{
    QSet<TagId> below{m_tag.id};
    int annotations = m_tag.annotationCount;
    for (const Tag &tag : m_codebook.tags()) { // a parent stands before its children
        if (below.contains(tag.parent)) {
            below.insert(tag.id);
            annotations += tag.annotationCount;
        }
    }
    return {int(below.size()) - 1, annotations};
}

void MoveTagDialog::explain()
{
    const bool isThere = target() == m_tag.parent;
    const bool possible = m_codebook.mayStandBelow(m_tag.id, target());
    m_move->setEnabled(possible && !isThere);
    if (isThere) {
        m_effect->setText(tr("It stands there now."));
        return;
    }
    if (!possible) {
        m_effect->setText(tr("It cannot stand there: below itself, or beside a tag of the same "
                             "name. Merge the two instead."));
        return;
    }
    const auto [below, annotations] = extent();
    const QString top = target().isValid() ? m_codebook.path(target()) + u'/' : QString();
    m_effect->setText(
        tr("Its path becomes “%1”.").arg(withInvisibleShown(top + m_tag.name)) + u'\n'
        + tr("%n tag(s) below it move along.", nullptr, below) + u'\n'
        + tr("%n annotation(s) keep their tags; exports show the new path.", nullptr, annotations)
        + u'\n' + tr("This can be undone."));
}

} // namespace jianbao
