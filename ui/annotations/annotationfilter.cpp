// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationfilter.h"

#include "ui/annotations/annotationmodel.h"

#include <QStringList>

#include <algorithm>

namespace jianbao {

bool AnnotationFilter::passes(const Annotation &annotation,
                              const QHash<TagId, QString> &paths) const
{
    if (tag && (tag->isValid() ? !annotation.tags.contains(*tag) : !annotation.tags.isEmpty())) {
        return false;
    }
    QStringList texts{annotationQuote(annotation), annotation.note, annotation.coder};
    for (const TagId id : annotation.tags) {
        texts.append(paths.value(id));
    }
    const QString whole = texts.join(u'\n');
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) {
        return whole.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace jianbao
