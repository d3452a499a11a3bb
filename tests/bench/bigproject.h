// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/importing/importedissue.h"

#include <QRandomGenerator>

namespace jianbao::bench {

/// How large a made project is.
struct ProjectSize
{
    int issues = 20;
    int articlesPerIssue = 50;
    int factsPerArticle = 10;
    int annotationsPerArticle = 2;

    /// Fifty articles an issue, ten facts and two annotations an article.
    static ProjectSize ofArticles(int articles)
    {
        return {articles < 50 ? 1 : articles / 50, articles < 50 ? articles : 50, 10, 2};
    }
};

/// Makes newspaper issues from the lines of the sample issues, with digits and names drawn anew;
/// the same for one seed. The split into articles and the facts are given, so that the engine does
/// not run.
class IssueMaker
{
public:
    explicit IssueMaker(quint32 seed);

    /// The n-th issue: `articles` articles of about 500 characters with `facts` facts each.
    ImportedIssue issue(int number, int articles, int facts);

private:
    QString line(qsizetype index);
    QString name();

    QStringList m_lines;
    QString m_characters;
    QRandomGenerator m_random;
};

/// Makes a project with issues and annotations through the repositories of the program, an issue a
/// transaction. Errors: those of Project::create and of an action.
Result<void> makeProject(const QString &path, const ProjectSize &size, quint32 seed);

} // namespace jianbao::bench
