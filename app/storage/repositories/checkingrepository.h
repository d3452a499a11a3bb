// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/finding.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace jianbao {

class Database;

/// A person's decisions on findings and on proposed tags.
class CheckingRepository
{
public:
    explicit CheckingRepository(const Database &database);

    /// All verdicts by the key of their finding.
    QHash<QString, Verdict> verdicts() const;
    /// Sets the verdict on a finding; nullopt forgets it.
    void setVerdict(const Finding &finding, std::optional<Verdict> verdict, const QString &coder,
                    const QDateTime &at);

    /// Tags that are not wanted for articles.
    QSet<std::pair<ArticleId, TagId>> unwantedTags() const;
    /// The articles of an issue for which a tag is not wanted.
    QSet<ArticleId> articlesWithUnwantedTags(IssueId issue) const;
    /// Issues that a person annotated, reviewed articles of or declined tags for, at most so many;
    /// those annotated last come first.
    QList<IssueId> decidedIssues(int most) const;
    void addUnwanted(ArticleId article, TagId tag, const QString &coder, const QDateTime &at);

private:
    const Database &m_database;
};

} // namespace jianbao
