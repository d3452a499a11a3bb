// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarytext.h"

#include "app/project/library.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Library)
};

QString titleFrom(const QString &headline, const QString &firstWords)
{
    if (!headline.isEmpty()) {
        return headline;
    }
    return firstWords.isEmpty() ? Text::tr("(no text)") : firstWords + u'…';
}

} // namespace

QString issueTitle(const Issue &issue)
{
    const QString date = issue.info.date.toString(Qt::ISODate);
    const QStringList parts = issue.info.paper.isEmpty() ? QStringList{date, issue.fileName}
                                                         : QStringList{issue.info.paper, date};
    return parts.join(u' ').trimmed();
}

QString articleTitle(const ArticleSummary &article)
{
    return titleFrom(article.headline, article.firstWords);
}

QString articleTitle(const Article &article)
{
    return titleFrom(article.headline, article.firstWords);
}

QString articleToolTip(const ArticleSummary &article)
{
    const QString facts =
        article.openFacts > 0
            ? Text::tr("%n fact(s) to check", nullptr, article.openFacts)
            : (article.factCount > 0 ? Text::tr("All facts checked") : Text::tr("No facts"));
    return articleTitle(article) + u'\n' + reviewName(article.state()) + u" · "_s + facts;
}

QString reviewName(ReviewState state)
{
    switch (state) {
    case ReviewState::Unseen:
        return Text::tr("Unread");
    case ReviewState::InWork:
        return Text::tr("In work");
    case ReviewState::Done:
        return Text::tr("Done");
    case ReviewState::Checked:
        return Text::tr("Checked a second time");
    case ReviewState::NothingHere:
        return Text::tr("Nothing to mark");
    }
    Q_UNREACHABLE();
}

} // namespace jianbao
