// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"
#include "app/model/article.h"
#include "app/model/issue.h"
#include "app/model/tag.h"

#include <QHash>

namespace jianbao {

/// An article as it is read, with its annotations.
struct ArticlePage
{
    Issue issue;
    Article article;
    QString source; ///< The source text of the issue.
    QList<Annotation> annotations;
    QHash<TagId, Tag> tags;
    QHash<TagId, QString> tagPaths;
};

/// The article as one HTML page that needs nothing else: its blocks in reading order, annotated
/// passages in the colours of their tags with a number behind each, and below a list of the
/// annotations by these numbers: quote, tags, note, coder and day. All texts are escaped.
QString articlePageHtml(const ArticlePage &page);

} // namespace jianbao
