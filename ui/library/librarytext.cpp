// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarytext.h"

#include "app/project/library.h"

#include <QCoreApplication>

#include <algorithm>

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

/// The name of a file without its ending; a point in a date (版2024.05) begins none.
QString withoutEnding(const QString &fileName)
{
    const qsizetype point = fileName.lastIndexOf(u'.');
    const QStringView ending = point > 0 ? QStringView(fileName).sliced(point + 1) : QStringView();
    const bool isEnding =
        !ending.isEmpty()
        && std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isLetter(); });
    return isEnding ? fileName.first(point) : fileName;
}

/// Whether a name tells the date already, in digits.
bool tellsDate(QString name, QDate date)
{
    name.removeIf([](QChar c) { return !c.isDigit(); });
    return name.contains(date.toString(u"yyyyMMdd"_s));
}

} // namespace

QString issueTitle(const Issue &issue)
{
    const QDate day = issue.info.date;
    const bool hasPaper = !issue.info.paper.isEmpty();
    const QString name = hasPaper ? issue.info.paper : withoutEnding(issue.fileName);
    const bool isTold = !day.isValid() || (!hasPaper && tellsDate(name, day));
    return isTold ? name : name + u' ' + day.toString(Qt::ISODate);
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
