// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/segmenter.h"
#include "tests/support/expectedpage.h"

#include <QHash>

#include <algorithm>

namespace jianbao::test {

/// A block and the article it belongs to.
struct Owner
{
    int article = -1; ///< Position in the segmentation; -1 for page furniture.
    Block block;
};

/// A page with what is expected of it and how the engine split it.
class SplitPage
{
public:
    SplitPage(QString source, ExpectedPage expected);

    QString source;
    ExpectedPage expected;
    Segmentation found;

    /// The first block that holds a part of the line; null where none does.
    const Owner *ownerOf(const ExpectedLine &line) const;

    // What is wrong, each as a line of text to show.
    QStringList linesWithoutBlock() const;
    QStringList linesInWrongArticle() const;
    QStringList linesOfWrongRole() const;
    QStringList wrongParagraphStarts() const;
    QStringList wrongHeadlines() const;
    QStringList wrongCredits() const; ///< Place, date and reporters.

private:
    QString describe(const ExpectedLine &line) const;
    QHash<QString, int> matchedArticles() const;
    template<typename Check>
    QStringList wrongArticles(Check check) const;

    QList<Owner> m_owners;
};

/// Fails where more than this share of so many lines or articles is wrong, and shows what is.
void verifyFew(const QStringList &wrong, qsizetype total, double tolerance);

} // namespace jianbao::test
