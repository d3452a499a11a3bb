// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/codepoints.h"
#include "app/model/issue.h"
#include "app/text/textunits.h"
#include "ui/reader/shownmarks.h"
#include "ui/reader/showntext.h"
#include "ui/reader/shownview.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace jianbao {

class Project;

/// All that the reader shows of one article.
class ArticleContent
{
    Q_DECLARE_TR_FUNCTIONS(ArticleContent)

public:
    /// Reads an article with its marks; nullopt where there is none with this id. Its facts are
    /// read when they are asked for; until then the project must stay open.
    static std::optional<ArticleContent> load(Project &project, ArticleId id);

    /// Reads annotations and tags anew; the facts when they are asked for.
    void readMarks();
    /// Points out every place where the text stands (case-blind); none for an empty text.
    void find(const QString &text);

    const Article &article() const { return m_article; }
    const QString &source() const { return m_source; }
    /// BCP 47 tag of the text.
    const QString &language() const { return m_language; }
    const Issue &issue() const { return m_issue; }
    /// The word or sentence at a shown place, in source ranges. Found in the reading text, so that
    /// hard line breaks of the source part nothing.
    QList<TextRange> unitAt(ShownView view, qsizetype shownOffset, TextUnit unit) const;
    const ArticleMarks &marks() const;
    const QList<QList<TextRange>> &found() const { return m_marks.found; }
    /// The source ranges of a mark; empty for none, and where it is not among the marks.
    QList<TextRange> rangesOf(const CurrentMark &mark) const;
    /// Those that touch these passages; of the facts those that begin there, of the found places
    /// only the first ones. Reads no other facts.
    ArticleMarks marksOf(const QList<TextRange> &source) const;
    /// Those of these facts that the article has, as they are now.
    ArticleMarks marksOf(const QSet<FactId> &facts) const;
    /// So many facts that they are never gone through in one step, not even after a change.
    bool hasManyFacts() const;
    /// Lets go of the facts, which marks() reads again.
    void releaseFacts();
    /// Whether marks() has its facts without reading them first.
    bool areFactsRead() const;
    const ShownText &shown(ShownView view) const;
    /// Line of the source, from 1.
    int lineAt(qsizetype sourceOffset) const;
    TextRange toCodePoints(TextRange source) const;

    /// Head of a view for the page, and where its blocks stand.
    QJsonObject toJson(ShownView view) const;
    /// Whether the page has to be built anew to show the other content.
    bool looksLike(const ArticleContent &other) const;

private:
    ArticleContent(Project &project, Article article, Issue issue, QString source);
    QStringList kicker() const;

    Project *m_project;
    Article m_article;
    Issue m_issue;
    QString m_source;
    ShownText m_reading;
    ShownText m_lines;
    CodePointIndex m_codePoints;
    QString m_language;
    mutable ArticleMarks m_marks; ///< The facts only once they were asked for.
    mutable bool m_hasFacts = false;
};

} // namespace jianbao
