// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/mergetagsdialog.h"

#include "app/project/codebook/codebook.h"
#include "app/text/visibletext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    m_effect->setObjectName(u"effect"_s);
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    const QList<Tag> tags = codebook.tags();
    for (const Tag &tag : tags) {
        if (!isBelow(tag, tags)) {
            m_targets->addItem(withInvisibleShown(codebook.path(tag.id)),
                               QVariant::fromValue(tag.id));
        }
    }

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    merge->setEnabled(m_targets->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &MergeTagsDialog::explain);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto *question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Merge “%1” into:").arg(withInvisibleShown(codebook.path(from.id))));
    layout->addWidget(question);
    layout->addWidget(m_targets);
    layout->addWidget(m_effect);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    explain();
}

/// Whether a tag is the one to be merged or stands below it: there it cannot go.
bool MergeTagsDialog::isBelow(const Tag &tag, const QList<Tag> &tags) const
{
    TagId id = tag.id;
    while (id.isValid() && id != m_from.id) {
        const auto found = std::find_if(tags.begin(), tags.end(),
                                        [id](const Tag &other) { return other.id == id; });
        id = found == tags.end() ? TagId() : found->parent;
    }
    return id == m_from.id;
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
    const TagMergeEffect effect = m_codebook.mergeEffect(m_from.id, tag->id);
    QStringList lines{
        tr("%n annotation(s) get the tag “%1”; “%2” goes.", nullptr, effect.annotations)
            .arg(tag->name, m_from.name)};
    if (effect.duplicates > 0) {
        lines.append(
            tr("%n of them have it already and keep it once.", nullptr, effect.duplicates));
    }
    const QString separator = tr(", ", "between tags");
    if (!effect.movedTags.isEmpty()) {
        lines.append(tr("Below “%1” move: %2.").arg(tag->name, effect.movedTags.join(separator)));
    }
    if (!effect.mergedTags.isEmpty()) {
        lines.append(tr("Merged with their namesakes: %1.").arg(effect.mergedTags.join(separator)));
    }
    if (effect.joinsTexts) {
        lines.append(tr("Examples and notes are put together."));
    }
    if (effect.losesDefinition) {
        lines.append(
            tr("The definition of “%1” goes; that of “%2” stays.").arg(m_from.name, tag->name));
    }
    lines.append(tr("This can be undone."));
    m_effect->setText(withInvisibleShown(lines.join(u'\n')));
}

} // namespace jianbao
