// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/model/article.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace jianbao::test {

/// What is expected of one non-blank line of a page.
struct ExpectedLine
{
    int number = 0;         ///< From 1.
    TextRange range;        ///< In the source text (UTF-16).
    QString article;        ///< "A1" …; empty for page furniture.
    QList<BlockRole> roles; ///< Any of them is right.
    bool startsParagraph = false;
};

/// What is expected of one article of a page.
struct ExpectedArticle
{
    QString id;
    QStringList headlines; ///< Any of them is right; an empty one stands for none.
    QString deck;
    QString place;
    QString date;
    QStringList reporters;
    QStringList kinds; ///< Any of them is right.
};

/// How a page is to be split, from tests/data/samples (its README explains the files).
struct ExpectedPage
{
    QList<ExpectedLine> lines;
    QList<ExpectedArticle> articles;
};

/// The expectations for a sample file with this text; fails the test when they cannot be read.
ExpectedPage expectedPage(const QString &sampleFile, const QString &source);

} // namespace jianbao::test
