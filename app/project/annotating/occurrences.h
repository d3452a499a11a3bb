// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <QList>
#include <QString>

namespace jianbao {

class Library;

/// One place where words stand in the reading text of an article.
struct Occurrence
{
    ArticleId article;
    QList<TextRange> source; ///< UTF-16 source text; over a hard line break it is one range.
    QString before;          ///< What stands around it in the reading text, on one line.
    QString text;
    QString after;

    bool operator==(const Occurrence &) const = default;
};

/// Every place of the words in the articles, in order. Letter case, width and traditional or
/// simplified form do not matter; places do not overlap.
QList<Occurrence> occurrences(const QString &words, const QList<ArticleId> &articles,
                              const Library &library);

} // namespace jianbao
