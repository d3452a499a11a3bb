// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding words in the article, and going from annotation to annotation.

#include "ui/reader/readerviewparts.h"

namespace jianbao {

void ReaderView::find(const QString &text)
{
    d->finding = text;
    d->presenter->find(text);
    if (d->presenter->current().found >= 0) {
        setCurrent({}, false);
    }
}

int ReaderView::foundCount() const
{
    const std::optional<ArticleContent> &content = d->presenter->content();
    return content ? static_cast<int>(content->found().size()) : 0;
}

int ReaderView::currentFound() const
{
    return static_cast<int>(d->presenter->current().found) + 1;
}

void ReaderView::findNext()
{
    goToFound(1);
}

void ReaderView::findPrevious()
{
    goToFound(-1);
}

void ReaderView::goToFound(int step)
{
    const CurrentMark found = d->presenter->steppedFound(step);
    if (found.found >= 0) {
        setCurrent(found, true);
    }
}

AnnotationId ReaderView::annotationBeside(bool forward) const
{
    const std::optional<ArticleContent> &content = d->presenter->content();
    if (!content) {
        return {};
    }
    const ShownText &reading = content->shown(ShownView::Reading);
    return jianbao::annotationBeside(content->marks(), reading, d->presenter->current().annotation,
                                     reading.shownOffset(point()), forward);
}

AnnotationId ReaderView::outerAnnotation(bool first) const
{
    const std::optional<ArticleContent> &content = d->presenter->content();
    if (!content) {
        return {};
    }
    const ShownText &reading = content->shown(ShownView::Reading);
    const qsizetype from = first ? 0 : reading.text().size();
    return jianbao::annotationBeside(content->marks(), reading, {}, from, first);
}

} // namespace jianbao
