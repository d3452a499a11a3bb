// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/splitpage.h"

#include "app/lexicons/lexicons.h"
#include "app/model/names.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace jianbao::test {

SplitPage::SplitPage(QString text, ExpectedPage page)
    : source(std::move(text))
    , expected(std::move(page))
    , found(segment(source, Lexicons::builtIn()))
{
    for (int i = 0; i < found.articles.size(); ++i) {
        for (const Block &block : std::as_const(found.articles[i].blocks)) {
            m_owners.append({i, block});
        }
    }
    for (const Block &block : std::as_const(found.furniture)) {
        m_owners.append({-1, block});
    }
}

const Owner *SplitPage::ownerOf(const ExpectedLine &line) const
{
    const auto owner =
        std::find_if(m_owners.begin(), m_owners.end(), [&line](const Owner &candidate) {
            return candidate.block.range.intersects(line.range);
        });
    return owner == m_owners.end() ? nullptr : &*owner;
}

QString SplitPage::describe(const ExpectedLine &line) const
{
    return u"line "_s + QString::number(line.number) + u": "_s + line.range.in(source).toString();
}

/// Which found article holds most lines of each expected one; -1 for page furniture.
QHash<QString, int> SplitPage::matchedArticles() const
{
    QHash<QString, QHash<int, int>> votes;
    for (const ExpectedLine &line : expected.lines) {
        if (const Owner *owner = ownerOf(line)) {
            ++votes[line.article][owner->article];
        }
    }
    QHash<QString, int> matched{{QString(), -1}};
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const auto best = std::max_element(it->cbegin(), it->cend());
        if (!it.key().isEmpty()) {
            matched.insert(it.key(), best.key());
        }
    }
    return matched;
}

QStringList SplitPage::linesWithoutBlock() const
{
    QStringList wrong;
    for (const ExpectedLine &line : expected.lines) {
        if (!ownerOf(line)) {
            wrong.append(describe(line));
        }
    }
    return wrong;
}

QStringList SplitPage::linesInWrongArticle() const
{
    const QHash<QString, int> matched = matchedArticles();
    QStringList wrong;
    for (const ExpectedLine &line : expected.lines) {
        const Owner *owner = ownerOf(line);
        const int article = matched.value(line.article);
        const bool merged = matched.keys(article).size() > 1;
        if (!owner || merged || owner->article != article) {
            wrong.append(describe(line));
        }
    }
    return wrong;
}

QStringList SplitPage::linesOfWrongRole() const
{
    QStringList wrong;
    for (const ExpectedLine &line : expected.lines) {
        const Owner *owner = ownerOf(line);
        if (!owner || !line.roles.contains(owner->block.role)) {
            wrong.append((owner ? nameOf(owner->block.role) : QString()) + u", "_s
                         + describe(line));
        }
    }
    return wrong;
}

QStringList SplitPage::wrongParagraphStarts() const
{
    QStringList wrong;
    for (const ExpectedLine &line : expected.lines) {
        const Owner *owner = ownerOf(line);
        const bool isBody =
            owner && owner->block.role == BlockRole::Body && line.roles.contains(BlockRole::Body);
        if (isBody && (owner->block.range.start >= line.range.start) != line.startsParagraph) {
            wrong.append(describe(line));
        }
    }
    return wrong;
}

/// Calls `check` for every expected article with the one found for it; names those where it fails.
template<typename Check>
QStringList SplitPage::wrongArticles(Check check) const
{
    const QHash<QString, int> matched = matchedArticles();
    QStringList wrong;
    for (const ExpectedArticle &article : expected.articles) {
        const int index = matched.value(article.id, -1);
        const Article match = index >= 0 ? found.articles[index] : Article();
        if (index < 0 || !check(article, match)) {
            wrong.append(article.id + u": "_s + match.headline + u" | "_s + match.deck + u" | "_s
                         + match.place + u' ' + match.date + u" | "_s + match.reporters.join(u' '));
        }
    }
    return wrong;
}

QStringList SplitPage::wrongHeadlines() const
{
    return wrongArticles([](const ExpectedArticle &wanted, const Article &article) {
        return wanted.headlines.contains(article.headline) && wanted.deck == article.deck;
    });
}

QStringList SplitPage::wrongCredits() const
{
    return wrongArticles([](const ExpectedArticle &wanted, const Article &article) {
        const QString withoutYear =
            wanted.date.isEmpty() ? QString() : u'-' + wanted.date.sliced(4);
        return wanted.place == article.place && wanted.reporters == article.reporters
               && (article.date == wanted.date || article.date == withoutYear
                   || (wanted.date.isEmpty() && article.date.startsWith(u"---")));
    });
}

void verifyFew(const QStringList &wrong, qsizetype total, double tolerance)
{
    const bool few = double(wrong.size()) <= double(total) * tolerance;
    if (!few) {
        qInfo().noquote() << wrong.join(u'\n');
    }
    QVERIFY2(few,
             qPrintable(QString::number(wrong.size()) + u" wrong of "_s + QString::number(total)));
}

} // namespace jianbao::test
