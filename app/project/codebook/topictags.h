// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"
#include "app/model/article.h"

#include <QList>

namespace jianbao {

/// What a topic of an article is put on: the headline, else the first paragraph.
TextRange topicPassage(const Article &article);

/// Whether one of these annotations puts the tag on a passage of the article.
bool isTagged(const QList<Annotation> &annotations, const Article &article, TagId tag);

} // namespace jianbao
