// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"

#include <QDate>
#include <QStringView>

namespace jianbao {

/// The year in which a page was printed, as the years that it names suggest: papers speak mostly of
/// their own year, often of the last one, towards its end of the next. `month` is that of its
/// datelines (0 where unknown); 0 where the page names no year.
int likelyYear(QStringView source, const QList<Article> &articles, int month);

/// The date of an issue from the datelines of its articles and the years named in its text; null
/// where the page has no datelines or names no year.
QDate dateFromDatelines(QStringView source, const QList<Article> &articles);

/// Gives datelines without a year ("--12-01") the year that puts them next to the issue date.
void completeDates(QList<Article> &articles, QDate issueDate);

} // namespace jianbao
