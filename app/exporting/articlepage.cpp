// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/articlepage.h"

#include "app/exporting/markcutter.h"
#include "app/model/names.h"
#include "app/model/tagpalette.h"
#include "app/text/language.h"
#include "app/text/reflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The page may load nothing, wherever it is opened.
const QString Head = uR"(<!doctype html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%2</title>
<style>
body { max-width: 40em; margin: 2em auto; padding: 0 1em; color: #1f1d1a; background: #fff;
  font: 17px/1.9 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", serif; }
h1, h2, .deck { line-height: 1.4; white-space: pre-line; }
p { margin: 0 0 .4em; text-align: justify; }
p.body { text-indent: 2em; }
.kicker, .byline, .label, .jump, .annotations small { color: #6b665e; font-size: .82em; }
.caption { padding-left: 1em; border-left: 3px solid #ddd; font-size: .88em; }
blockquote { margin: .8em 2em; }
mark { color: inherit; background: #8884; }
sup { font-size: .65em; line-height: 0; }
sup a, .annotations a { color: #1d5bb5; text-decoration: none; }
.annotations { margin-top: 2em; padding: 1em 0 0 2em; border-top: 1px solid #ccc; font-size: .9em; }
.annotations li { margin-bottom: .6em; }
.tag { padding: 0 .4em; border-radius: .3em; font-size: .88em; }
.annotations small { white-space: nowrap; }
.note { white-space: pre-line; }
@media print { body { margin: 0; max-width: none; } mark, .tag { print-color-adjust: exact; } }
</style>
</head>
<body>
)"_s;

/// A passage of an annotation in the reading text.
struct Mark
{
    TextRange range;
    qsizetype number = 0; ///< Of the annotation, from 1.
    bool isLast = false;  ///< Of its annotation: the number stands behind it.
};

QList<Mark> marksOf(const QList<Annotation> &annotations, const MappedText &text)
{
    QList<Mark> marks;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const qsizetype first = marks.size();
        for (const TextAnchor &anchor : annotations[i].anchors) {
            for (const TextRange &range : text.toDerived(anchor.range)) {
                marks.append({range, i + 1, false});
            }
        }
        if (marks.size() > first) {
            const auto last = std::max_element(
                marks.begin() + first, marks.end(),
                [](const Mark &a, const Mark &b) { return a.range.end < b.range.end; });
            last->isLast = true;
        }
    }
    return marks;
}

QList<TextRange> rangesOf(const QList<Mark> &marks)
{
    QList<TextRange> ranges;
    for (const Mark &mark : marks) {
        ranges.append(mark.range);
    }
    return ranges;
}

/// Bands of the colours, one below the other, light enough to read on. What is no colour, in a file
/// from somebody else, is left out: it would get out of the attribute.
QString fill(QStringList colours)
{
    colours.removeIf([](const QString &colour) { return !isTagColour(colour); });
    QStringList bands;
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const QString light = colours[i] + u"40"_s; // a quarter of it
        bands.append(u"%1 %2% %3%"_s.arg(light)
                         .arg(100 * i / colours.size())
                         .arg(100 * (i + 1) / colours.size()));
    }
    return bands.isEmpty() ? QString()
                           : u" style=\"background: linear-gradient(%1)\""_s.arg(bands.join(u", "));
}

QStringList coloursOf(const Annotation &annotation, const ArticlePage &page)
{
    QStringList colours;
    for (const TagId tag : annotation.tags) {
        colours.append(page.tags.value(tag).colour);
    }
    return colours;
}

QStringList tagsOf(const Annotation &annotation, const ArticlePage &page)
{
    QStringList paths;
    for (const TagId tag : annotation.tags) {
        paths.append(page.tagPaths.value(tag));
    }
    return paths;
}

/// A piece of text over which the same annotations lie.
QString pieceHtml(const MarkCutter::Piece &piece, const QList<Mark> &marks, const ArticlePage &page,
                  QStringView text)
{
    const QString shown = piece.range.in(text).toString().toHtmlEscaped();
    QStringList colours;
    QStringList names;
    QString numbers;
    for (const qsizetype place : piece.marks) {
        const Mark &mark = marks[place];
        colours += coloursOf(page.annotations[mark.number - 1], page);
        names += tagsOf(page.annotations[mark.number - 1], page);
        if (mark.isLast && mark.range.end == piece.range.end) {
            numbers += u"<sup><a href=\"#a%1\">%1</a></sup>"_s.arg(mark.number);
        }
    }
    if (piece.marks.isEmpty()) {
        return shown;
    }
    const QString title = names.join(u", "_s).toHtmlEscaped();
    return u"<mark title=\"%1\"%2>%3</mark>%4"_s.arg(title, fill(colours), shown, numbers);
}

QString elementOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Headline:
        return u"h1"_s;
    case BlockRole::Subhead:
        return u"h2"_s;
    case BlockRole::Quote:
        return u"blockquote"_s;
    default:
        return u"p"_s;
    }
}

QString kickerHtml(const ArticlePage &page)
{
    QStringList parts{page.issue.info.paper, page.issue.info.date.toString(Qt::ISODate),
                      page.issue.info.edition};
    parts.removeAll(QString());
    return u"<p class=\"kicker\">"_s + parts.join(u" · "_s).toHtmlEscaped() + u"</p>\n"_s;
}

QString annotationHtml(const Annotation &annotation, const ArticlePage &page)
{
    QStringList quotes;
    for (const TextAnchor &anchor : annotation.anchors) {
        quotes.append(readingTextOf(BlockRole::Body, anchor.range, page.source));
    }
    QString html = u"<q>"_s + quotes.join(u" … "_s).toHtmlEscaped() + u"</q>"_s;
    for (const TagId tag : annotation.tags) {
        html += u" <span class=\"tag\"%1>%2</span>"_s.arg(fill({page.tags.value(tag).colour}),
                                                          page.tagPaths.value(tag).toHtmlEscaped());
    }
    if (!annotation.note.isEmpty()) {
        html += u"<div class=\"note\">"_s + annotation.note.toHtmlEscaped() + u"</div>"_s;
    }
    QStringList made{annotation.coder, annotation.updatedAt.date().toString(Qt::ISODate)};
    made.removeAll(QString());
    return html + u" <small>"_s + made.join(u" · "_s).toHtmlEscaped() + u"</small>"_s;
}

} // namespace

QString articlePageHtml(const ArticlePage &page)
{
    const ReadingText reading = readingText(page.article.blocks, page.source);
    const QString &text = reading.text.text();
    const QList<Mark> marks = marksOf(page.annotations, reading.text);
    MarkCutter cutter(rangesOf(marks));
    const QString title =
        page.article.headline.isEmpty() ? page.article.firstWords : page.article.headline;
    QString html = Head.arg(languageOf(text).toHtmlEscaped(), title.toHtmlEscaped());
    html += kickerHtml(page);
    for (const ReadingText::Part &part : reading.parts) {
        const QString element = elementOf(part.role);
        html += u"<%1 class=\"%2\">"_s.arg(element, nameOf(part.role));
        for (const MarkCutter::Piece &piece : cutter.piecesOf(part.derived)) {
            html += pieceHtml(piece, marks, page, text);
        }
        html += u"</%1>\n"_s.arg(element);
    }
    if (!page.annotations.isEmpty()) {
        html += u"<ol class=\"annotations\">\n"_s;
        for (qsizetype i = 0; i < page.annotations.size(); ++i) {
            html += u"<li id=\"a%1\">"_s.arg(i + 1) + annotationHtml(page.annotations[i], page)
                    + u"</li>\n"_s;
        }
        html += u"</ol>\n"_s;
    }
    return html + u"</body>\n</html>\n"_s;
}

} // namespace jianbao
