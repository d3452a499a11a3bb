// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/occurrences.h"

#include "app/project/library.h"
#include "app/text/folding.h"
#include "app/text/reflow.h"

namespace jianbao {

namespace {

constexpr qsizetype ContextLength = 24;

/// Folded unit by unit, so that offsets stay what they are.
QString comparable(QStringView text)
{
    QString folded = foldedForMatching(text);
    for (QChar &c : folded) {
        c = c.toCaseFolded();
    }
    return folded;
}

QString withoutLineFeeds(QStringView text)
{
    return text.toString().replace(u'\n', u' ');
}

Occurrence occurrenceAt(TextRange place, const MappedText &reading, QStringView source)
{
    const QString &text = reading.text();
    Occurrence found;
    const TextRange before{std::max<qsizetype>(0, place.start - ContextLength), place.start};
    const TextRange after{place.end, std::min(text.size(), place.end + ContextLength)};
    found.source = reading.toSource(place, source);
    found.before = withoutLineFeeds(before.in(text));
    found.text = withoutLineFeeds(place.in(text));
    found.after = withoutLineFeeds(after.in(text));
    return found;
}

} // namespace

QList<Occurrence> occurrences(const QString &words, const QList<ArticleId> &articles,
                              const Library &library)
{
    QList<Occurrence> found;
    const QString sought = comparable(words.simplified());
    if (sought.isEmpty()) {
        return found;
    }
    for (const ArticleId id : articles) {
        const std::optional<Article> article = library.article(id);
        if (!article) {
            continue;
        }
        const QString source = library.sourceText(article->issue);
        const ReadingText reading = readingText(article->blocks, source);
        const QString text = comparable(reading.text.text());
        for (qsizetype at = text.indexOf(sought); at >= 0;
             at = text.indexOf(sought, at + sought.size())) {
            found.append(occurrenceAt({at, at + sought.size()}, reading.text, source));
            found.last().article = id;
        }
    }
    return found;
}

} // namespace jianbao
