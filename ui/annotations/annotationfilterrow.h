// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"
#include "ui/annotations/annotationfilter.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace jianbao {

/// Above the list of annotations: words to look for, and a menu of the tags that are in use there.
class AnnotationFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationFilterRow(QWidget *parent = nullptr);

    AnnotationFilter filter() const;
    /// The tags of the menu, those of the annotations in the order of the codebook. A chosen one
    /// that the codebook has no more is given up.
    void setTags(const QList<Annotation> &annotations, const QList<Tag> &codebook);
    /// Lets every annotation pass.
    void clear();

Q_SIGNALS:
    /// A person changed what is listed.
    void filterChanged();

private:
    void addChoice(std::optional<TagId> tag, const QString &name);
    void choose(std::optional<TagId> tag, const QString &name);

    QLineEdit *m_words;
    QToolButton *m_tags;
    std::optional<TagId> m_tag;
};

} // namespace jianbao
