// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the reader shows an article: views, type, tags and buttons of the bar.

#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "ui/reader/readerviewparts.h"

#include <QEvent>

#include <algorithm>

namespace jianbao {

namespace {

QList<ShownView> viewsOf(ReaderView::Mode mode)
{
    switch (mode) {
    case ReaderView::Mode::Source:
        return {ShownView::Source};
    case ReaderView::Mode::SideBySide:
        return {ShownView::Reading, ShownView::Source};
    case ReaderView::Mode::Reading:
        break;
    }
    return {ShownView::Reading};
}

} // namespace

ReaderView::Mode ReaderView::mode() const
{
    return d->mode;
}

void ReaderView::setMode(Mode mode)
{
    d->mode = mode;
    setSelection({});
    d->presenter->setViews(viewsOf(mode));
    d->caret->restart();
}

double ReaderView::textScale() const
{
    return d->textScale;
}

void ReaderView::setTextScale(double scale)
{
    d->textScale = std::clamp(scale, 0.6, 3.0);
    d->presenter->setTextScale(d->textScale);
}

void ReaderView::setBare(bool bare)
{
    d->presenter->setBare(bare);
}

void ReaderView::setLineWidth(int characters)
{
    d->presenter->setLineWidth(std::clamp(characters, 16, 80));
}

void ReaderView::setLeading(double leading)
{
    d->presenter->setLeading(std::clamp(leading, 1.3, 2.6));
}

void ReaderView::setTypeface(Typeface typeface)
{
    d->presenter->setTypeface(typeface);
}

void ReaderView::setEmptyText(const QString &text)
{
    d->presenter->setEmptyText(text);
}

void ReaderView::setPen(const std::optional<Tag> &pen)
{
    d->pen = pen;
    d->presenter->setPen(pen);
}

void ReaderView::setBarButtons(const QList<BarButton> &buttons)
{
    d->presenter->setButtons(buttons);
    d->keys->setButtons(buttons);
}

void ReaderView::loadTags()
{
    QList<Tag> withDigit;
    if (d->project) {
        withDigit = d->project->codebook().tags();
        withDigit.removeIf([](const Tag &tag) { return tag.shortcut == 0; });
    }
    std::sort(withDigit.begin(), withDigit.end(),
              [](const Tag &a, const Tag &b) { return a.shortcut < b.shortcut; });
    d->presenter->setTags(withDigit);
    d->keys->setTags(withDigit);
}

void ReaderView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->presenter->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace jianbao
