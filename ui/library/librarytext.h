// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/issue.h"

#include <QString>

namespace jianbao {

struct ArticleSummary;

/// Paper and date, as far as they are known; where the paper is not, the name of the file without
/// its ending, and the date unless that name tells it.
QString issueTitle(const Issue &issue);
/// The headline, else the first words of the body and an ellipsis.
QString articleTitle(const ArticleSummary &article);
/// The same of an article that was read.
QString articleTitle(const Article &article);
/// What a person may want to know before opening an article: its state and its open facts.
QString articleToolTip(const ArticleSummary &article);
/// The translated name of a review state.
QString reviewName(ReviewState state);

} // namespace jianbao
