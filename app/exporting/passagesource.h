// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/codepoints.h"
#include "app/model/article.h"
#include "app/model/issue.h"
#include "app/text/reflow.h"

#include <unordered_map>

namespace jianbao {

/// One issue as the rows of an export need it: where a passage stands, in which article, and how
/// it reads with its hard line breaks undone.
class PassageSource
{
public:
    PassageSource(Issue issue, QString source, QList<Article> articles);

    const Issue &issue() const { return m_issue; }
    const QList<Article> &articles() const { return m_articles; }
    /// Code points before an offset of the source text.
    qsizetype codePoint(qsizetype offset) const { return m_index.toCodePoint(offset); }
    /// The article that holds the start of the range; null for page furniture.
    const Article *articleAt(TextRange range) const;
    /// The passage on one line, as the article's reading text shows it.
    QString passage(TextRange range) const;
    /// Up to 32 characters before and after a range, on one line.
    QString contextBefore(TextRange range) const;
    QString contextAfter(TextRange range) const;

private:
    struct Place
    {
        TextRange range;
        qsizetype article = 0;
    };

    const Place *placeAt(qsizetype offset) const;
    const MappedText &readingOf(qsizetype article) const;

    Issue m_issue;
    QString m_source;
    QList<Article> m_articles;
    CodePointIndex m_index;
    QList<Place> m_places; // the blocks of all articles, ascending
    mutable std::unordered_map<qsizetype, ReadingText> m_readings; // made when first asked for
};

} // namespace jianbao
