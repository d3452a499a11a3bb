// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/mergetagsdialog.h"

#include "app/project/codebook.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jianbao {

MergeTagsDialog::MergeTagsDialog(const Codebook &codebook, const Tag &from, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_from(from)
    , m_targets(new QComboBox(this))
    , m_effect(new QLabel(this))
{
    setWindowTitle(tr("Merge tag"));
    m_targets->setAccessibleName(tr("Tag that stays"));
    m_effect->setWordWrap(true);
    const QList<Tag> tags = codebook.tags();
    for (const Tag &tag : tags) {
        if (tag.id != from.id) {
            m_targets->addItem(codebook.path(tag.id), QVariant::fromValue(tag.id));
        }
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Merge"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_targets->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &MergeTagsDialog::explain);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Merge “%1” into:").arg(codebook.path(from.id)), this));
    layout->addWidget(m_targets);
    layout->addWidget(m_effect);
    layout->addWidget(buttons);
    setMinimumWidth(360);
    explain();
}

TagId MergeTagsDialog::target() const
{
    return m_targets->currentData().value<TagId>();
}

void MergeTagsDialog::explain()
{
    const auto tag = m_codebook.tag(target());
    if (!tag) {
        m_effect->setText(tr("There is no other tag to merge with."));
        return;
    }
    m_effect->setText(
        tr("%n annotation(s) of “%1” get the tag “%2”; “%1” goes. This can be undone.", nullptr,
           m_from.annotationCount)
            .arg(m_from.name, tag->name));
}

} // namespace jianbao
