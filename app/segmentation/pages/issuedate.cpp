// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/pages/issuedate.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/pages/writtendate.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// A year before the character at `end`, blanks between allowed: 2020年, 民國109年; 0 for none.
int yearBefore(QStringView text, qsizetype end)
{
    qsizetype i = end - 1;
    while (i >= 0 && text[i] == u' ') {
        --i;
    }
    int value = 0;
    int digits = 0;
    for (int unit = 1; i >= 0 && digits < 5; --i, ++digits, unit *= 10) {
        const char16_t c = folded(text[i].unicode());
        if (c < u'0' || c > u'9') {
            break;
        }
        value += (c - u'0') * unit;
    }
    if (digits == 4) {
        return value >= firstYear && value <= lastYear ? value : 0;
    }
    constexpr int republic = 1911; // the year before the first of the republican era
    const bool isRepublican = (digits == 2 || digits == 3) && i >= 1
                              && (text[i] == u'國' || text[i] == u'国') && text[i - 1] == u'民';
    return isRepublican ? republic + value : 0;
}

/// How likely a page of this month names a year that lies `distance` years ahead of its own.
double likelihood(int distance, int month)
{
    const bool late = month >= 11;
    const bool early = month >= 1 && month <= 3;
    switch (distance) {
    case 0:
        return 0.5;
    case -1:
        return late ? 0.12 : early ? 0.3 : 0.2;
    case 1:
        return late ? 0.25 : 0.06;
    case 2:
    case 3:
    case 4:
    case 5:
        return 0.03;
    default:
        return distance < 0 && distance > -6 ? 0.04 : 0.01;
    }
}

/// The logarithms of the likelihoods on a page of one month, each reckoned once.
class Likelihoods
{
public:
    explicit Likelihoods(int month)
    {
        for (int i = 0; i < Count; ++i) {
            m_logarithms[std::size_t(i)] = std::log(likelihood(i - Farthest, month));
        }
    }

    double logarithm(int distance) const
    {
        return m_logarithms[std::size_t(std::clamp(distance, -Farthest, Farthest) + Farthest)];
    }

private:
    static constexpr int Farthest = 6; // all years beyond are as likely as this one
    static constexpr int Count = 2 * Farthest + 1;
    std::array<double, Count> m_logarithms{};
};

struct NamedYear
{
    int year = 0;
    int times = 0;
};

/// The years that an article names, in the order of their first mention.
using NamedYears = QVarLengthArray<NamedYear, 8>;

NamedYears yearsNamed(QStringView source, const Article &article)
{
    NamedYears years;
    for (const Block &block : article.blocks) {
        const QStringView text = block.range.in(source);
        for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
            const int year = yearBefore(text, at);
            if (year == 0) {
                continue;
            }
            const auto known = std::find_if(years.begin(), years.end(),
                                            [year](NamedYear named) { return named.year == year; });
            if (known != years.end()) {
                ++known->times;
            } else {
                years.append({year, 1});
            }
        }
    }
    return years;
}

/// The logarithm of how likely an article printed in `year` names these years. Its weight is
/// limited: a history column must not outvote the news of the page.
double supportFor(int year, const NamedYears &named, const Likelihoods &likelihoods)
{
    constexpr double heaviest = 3;
    double score = 0;
    int count = 0;
    for (const NamedYear &mention : named) {
        score += mention.times * likelihoods.logarithm(mention.year - year);
        count += mention.times;
    }
    return count > heaviest ? score * heaviest / count : score;
}

/// The last such day ("---21") before the issue came out.
QString completedDay(const QString &day, QDate issueDate)
{
    const int number = QStringView(day).sliced(3).toInt();
    QDate date(issueDate.year(), issueDate.month(), 1);
    for (int months = 0; months < 2; ++months) {
        const QDate found = date.addDays(number - 1);
        if (found.month() == date.month() && found <= issueDate) {
            return found.toString(Qt::ISODate);
        }
        date = date.addMonths(-1);
    }
    return {};
}

} // namespace

int likelyYear(QStringView source, const QList<Article> &articles, int month)
{
    std::vector<NamedYears> mentions; // of the articles that name any
    QList<int> candidates;
    for (const Article &article : articles) {
        const NamedYears years = yearsNamed(source, article);
        for (const NamedYear &named : years) {
            candidates.append(named.year);
        }
        if (!years.isEmpty()) {
            mentions.push_back(years);
        }
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    const Likelihoods likelihoods(month);
    int best = 0;
    double bestScore = 0;
    for (const int year : std::as_const(candidates)) {
        double score = 0;
        for (const NamedYears &named : mentions) {
            score += supportFor(year, named, likelihoods);
        }
        if (best == 0 || score >= bestScore) {
            best = year;
            bestScore = score;
        }
    }
    return best;
}

QDate dateFromDatelines(QStringView source, const QList<Article> &articles)
{
    QHash<QString, int> days;
    QString most;
    for (const Article &article : articles) {
        if (article.date.isEmpty() || beginsWith(article.date, u"---")) {
            continue;
        }
        const int count = ++days[article.date];
        const int leader = days.value(most);
        if (count > leader || (count == leader && article.date > most)) {
            most = article.date;
        }
    }
    if (most.isEmpty()) {
        return {};
    }
    const QDate written = QDate::fromString(most, Qt::ISODate);
    if (written.isValid()) {
        return written;
    }
    const int month = QStringView(most).sliced(2, 2).toInt();
    const int day = QStringView(most).sliced(5, 2).toInt();
    return plausibleDate(likelyYear(source, articles, month), month, day);
}

void completeDates(QList<Article> &articles, QDate issueDate)
{
    if (!issueDate.isValid()) {
        for (Article &article : articles) {
            article.date = beginsWith(article.date, u"---") ? QString() : article.date;
        }
        return;
    }
    constexpr int mostAhead =
        7; // days: a dateline may be set for the next issue, not for next year
    for (Article &article : articles) {
        if (beginsWith(article.date, u"---")) {
            article.date = completedDay(article.date, issueDate);
            continue;
        }
        if (!beginsWith(article.date, u"--")) {
            continue;
        }
        const int month = QStringView(article.date).sliced(2, 2).toInt();
        const int day = QStringView(article.date).sliced(5, 2).toInt();
        QDate date = plausibleDate(issueDate.year(), month, day);
        if (date.isValid() && date > issueDate.addDays(mostAhead)) {
            date = plausibleDate(issueDate.year() - 1, month, day);
        }
        if (date.isValid()) {
            article.date = date.toString(Qt::ISODate);
        }
    }
}

} // namespace jianbao
