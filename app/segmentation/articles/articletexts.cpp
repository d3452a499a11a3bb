// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/articles/articletexts.h"

#include "app/text/reflow.h"

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

/// "2020-12-01", "--12-01", "---01"; empty where no date is written.
QString dateOf(const Dateline &dateline)
{
    const auto padded = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    if (dateline.day == 0) {
        return {};
    }
    if (dateline.month == 0) {
        return u"---"_s + padded(dateline.day);
    }
    const QString year = dateline.year > 0 ? QString::number(dateline.year) : u"-"_s;
    return year + u'-' + padded(dateline.month) + u'-' + padded(dateline.day);
}

QString readingOf(const Article &article, BlockRole role, QStringView source)
{
    QString text;
    for (const Block &block : article.blocks) {
        if (block.role == role) {
            const bool parts = !text.isEmpty() && !text.endsWith(u'：') // a colon parts enough
                               && !goesOnWithBlock(block, source);
            text += parts ? u" "_s : QString();
            text += readingTextOf(role, block.range, source);
        }
    }
    return text;
}

} // namespace

QString openingWords(TextRange paragraph, bool isName, QStringView source, const NewsWords &words)
{
    return firstWordsOf(isName ? behindDateline(source, paragraph, words) : paragraph, source);
}

void ArticleTexts::fillWords(Article &article) const
{
    article.headline = readingOf(article, BlockRole::Headline, m_source);
    article.deck = readingOf(article, BlockRole::Deck, m_source);
    for (const Block &block : article.blocks) {
        if (block.role == BlockRole::Body || block.role == BlockRole::Caption) {
            const bool isName = article.headline.isEmpty();
            article.firstWords = openingWords(block.range, isName, m_source, m_words);
            return;
        }
    }
}

void ArticleTexts::fillDateline(Article &article, int story) const
{
    const Story &text = m_list.stories[story];
    for (const int unit : text.paragraphs) {
        if (m_units[unit].dateline && article.place.isEmpty() && article.date.isEmpty()) {
            const Dateline &dateline = *m_units[unit].dateline;
            article.place = dateline.place;
            article.date = dateOf(dateline);
        }
    }
    for (const int unit : m_links.stories[story].before + m_links.stories[story].after) {
        const std::optional<Credit> &credit = m_units[unit].credit;
        if (article.place.isEmpty() && credit && !credit->place.contains(u'外')) {
            article.place = credit->place; // 記者陳安琪／桃園報導 on a line of its own
        }
    }
    QStringList names = article.reporters + reportersOf(story);
    for (const int caption : m_links.stories[story].captions) {
        names += reportersOf(caption);
    }
    names.removeDuplicates();
    article.reporters = names;
}

/// Reporters and photographers, in the order of the page.
QStringList ArticleTexts::reportersOf(int story) const
{
    QStringList names;
    const auto addCredits = [this, &names](const QList<int> &units) {
        for (const int unit : units) {
            if (m_units[unit].credit) {
                names += m_units[unit].credit->names;
            }
        }
    };
    addCredits(m_links.stories[story].before);
    for (const int unit : m_list.stories[story].paragraphs) {
        if (m_units[unit].dateline) {
            names += m_units[unit].dateline->reporters;
        }
        if (m_units[unit].credit) {
            names += m_units[unit].credit->names;
        }
    }
    addCredits(m_links.stories[story].after);
    return names;
}

} // namespace jianbao::segmentation
