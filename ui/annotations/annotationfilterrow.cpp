// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationfilterrow.h"

#include "ui/annotations/tagpaths.h"
#include "ui/widgets/shownvalue.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao {

AnnotationFilterRow::AnnotationFilterRow(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_tags(new QToolButton(this))
{
    m_words->setObjectName(u"annotationFilter"_s);
    m_words->setPlaceholderText(tr("Filter by words, notes, tags"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_tags->setObjectName(u"annotationTags"_s);
    m_tags->setProperty("quiet", true);
    m_tags->setProperty("menu", true);
    m_tags->setToolTip(tr("Which tags the listed annotations have"));
    m_tags->setPopupMode(QToolButton::InstantPopup);
    m_tags->setMenu(new QMenu(m_tags));
    m_tags->setMaximumWidth(160); // a long name is cut off
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 10, 4);
    row->setSpacing(2);
    row->addWidget(m_words, 1);
    row->addWidget(m_tags);
    setTags({}, {});
    connect(m_words, &QLineEdit::textChanged, this, &AnnotationFilterRow::filterChanged);
}

AnnotationFilter AnnotationFilterRow::filter() const
{
    return {m_words->text(), m_tag};
}

void AnnotationFilterRow::setTags(const QList<Annotation> &annotations, const QList<Tag> &codebook)
{
    QSet<TagId> used;
    for (const Annotation &annotation : annotations) {
        used.unite({annotation.tags.cbegin(), annotation.tags.cend()});
    }
    const QHash<TagId, QString> paths = tagPaths(codebook);
    m_tags->menu()->clear();
    addChoice({}, tr("All tags"));
    for (const Tag &tag : codebook) {
        if (used.contains(tag.id) || m_tag == tag.id) {
            addChoice(tag.id, shownInMenu(paths.value(tag.id)));
        }
    }
    addChoice(TagId(), tr("Without a tag"));
    const bool isGone = m_tag && m_tag->isValid() && !paths.contains(*m_tag);
    const QString name = m_tag && m_tag->isValid() ? shownInMenu(paths.value(*m_tag))
                         : m_tag                   ? tr("Without a tag")
                                                   : QString();
    choose(isGone ? std::nullopt : m_tag, name);
}

void AnnotationFilterRow::addChoice(std::optional<TagId> tag, const QString &name)
{
    const auto take = [this, tag, name] {
        choose(tag, name);
        Q_EMIT filterChanged();
    };
    // Later, since the menu is filled anew then: it still has to do with what was chosen in it.
    connect(m_tags->menu()->addAction(name), &QAction::triggered, this, take, Qt::QueuedConnection);
}

void AnnotationFilterRow::choose(std::optional<TagId> tag, const QString &name)
{
    m_tag = tag;
    m_tags->setText((tag ? name : tr("All tags")) + u" ▾"_s);
}

void AnnotationFilterRow::clear()
{
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    choose({}, {});
    Q_EMIT filterChanged();
}

} // namespace jianbao
