// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does in the reader: selections, clicks, keys, handles.

#include "app/project/annotating/annotations.h"
#include "app/project/project.h"
#include "ui/reader/annotationends.h"
#include "ui/reader/readerbridge.h"
#include "ui/reader/readerviewparts.h"

using namespace Qt::StringLiterals;

namespace jianbao {

void ReaderView::connectBridge()
{
    ReaderBridge &bridge = d->page->bridge();
    connect(&bridge, &ReaderBridge::selected, this, [this](ShownView view, TextRange shown) {
        d->selectionView = view;
        d->shownSelection = shown;
        setSelection(d->presenter->content()->shown(view).toSource(shown));
    });
    connect(&bridge, &ReaderBridge::deselected, this, [this] { setSelection({}); });
    connect(&bridge, &ReaderBridge::textClicked, this, [this](ShownView view, qsizetype offset) {
        const ArticleContent &content = *d->presenter->content();
        const qsizetype source = content.shown(view).sourceOffset(offset);
        d->caret->moveTo(view, offset, false);
        activate(markAt(content.marks(), source, d->presenter->current()));
    });
    connect(&bridge, &ReaderBridge::annotationClicked, this, [this](qint64 id) {
        activate({{}, AnnotationId{id}});
    });
    connect(&bridge, &ReaderBridge::scrolled, this, [this](ShownView view, qsizetype offset) {
        d->presenter->followPlace(view, offset);
        reportPlace();
    });
    connect(&bridge, &ReaderBridge::tagChosen, this, [this](qint64 id) { tagSelection({id}); });
    connect(&bridge, &ReaderBridge::barUsed, this, &ReaderView::useBar);
    connect(&bridge, &ReaderBridge::selectionMade, this, [this] {
        if (d->pen && !d->selection.isEmpty()) {
            tagSelection(d->pen->id);
        }
    });
    connect(&bridge, &ReaderBridge::unitWanted, this,
            [this](ShownView view, qsizetype offset, bool sentence) {
                select(d->presenter->content()->unitAt(
                    view, offset, sentence ? TextUnit::Sentence : TextUnit::Word));
            });
    connect(&bridge, &ReaderBridge::resized, this,
            [this](qint64 id, ShownView view, TextRange to) { resizeAnnotation({id}, view, to); });
    connect(&bridge, &ReaderBridge::menuWanted, this, &ReaderView::openMenu);
}

void ReaderView::connectKeys()
{
    connect(d->keys, &ReaderKeys::escaped, this, &ReaderView::escape);
    connect(d->keys, &ReaderKeys::tagChosen, this, &ReaderView::tagSelection);
    connect(d->keys, &ReaderKeys::buttonPressed, this,
            [this](const QString &what) { Q_EMIT d->page->bridge().pressBar(what); });
    connect(d->keys, &ReaderKeys::endMoved, this, &ReaderView::moveEnd);
    connect(d->keys, &ReaderKeys::caretMoved, d->caret, &ReaderCaret::useKey);
}

void ReaderView::setPoint(qsizetype sourceOffset)
{
    if (const std::optional<ArticleContent> &content = d->presenter->content()) {
        const ShownView view = d->presenter->views().first();
        setCurrent({}, false);
        d->caret->moveTo(view, content->shown(view).shownOffset(sourceOffset), false);
    }
}

void ReaderView::updateKeys()
{
    const CurrentMark current = d->presenter->current();
    d->keys->update({!d->selection.isEmpty(), current.annotation.isValid(), current.isValid(),
                     d->caret->isOn() && d->presenter->content().has_value()});
}

/// Each press takes one thing away: selection, current mark, caret.
void ReaderView::escape()
{
    if (!d->selection.isEmpty()) {
        clearSelection();
    } else if (d->presenter->current().isValid()) {
        setCurrent({}, false);
    } else {
        setCaret(false);
    }
}

void ReaderView::select(const QList<TextRange> &source)
{
    if (!d->presenter->content()) {
        return;
    }
    for (const ShownView view : d->presenter->views()) {
        const TextRange extent = shownExtent(source, d->presenter->content()->shown(view));
        if (!extent.isEmpty()) {
            d->presenter->reach(view, extent.end);
            Q_EMIT d->page->bridge().select(
                {{u"view"_s, nameOf(view)}, {u"start"_s, extent.start}, {u"end"_s, extent.end}});
            return;
        }
    }
}

void ReaderView::resizeAnnotation(AnnotationId id, ShownView view, TextRange shown)
{
    const QList<TextRange> old = d->presenter->content()->rangesOf({{}, id});
    if (old.isEmpty() || !d->project) {
        return;
    }
    const QList<TextRange> ranges = withEnds(old, shown, d->presenter->content()->shown(view));
    const Result<void> done = d->project->annotations().setRanges(id, ranges);
    if (!done) {
        Q_EMIT failed(done.error());
    }
}

void ReaderView::moveEnd(bool start, bool forward, TextUnit unit)
{
    const AnnotationId id = d->presenter->current().annotation;
    const ShownView view = d->presenter->views().first();
    const ShownText &shown = d->presenter->content()->shown(view);
    TextRange extent = shownExtent(d->presenter->content()->rangesOf({{}, id}), shown);
    const TextUnits units(shown.text());
    qsizetype &end = start ? extent.start : extent.end;
    end = forward ? units.next(end, unit) : units.previous(end, unit);
    if (!extent.isEmpty()) {
        resizeAnnotation(id, view, extent);
    }
}

/// A click on a mark makes it the current one, so that the menu is about it.
void ReaderView::openMenu(ShownView view, qsizetype shownOffset, QPoint inPage)
{
    if (shownOffset >= 0 && d->selection.isEmpty()) {
        const ArticleContent &content = *d->presenter->content();
        const qsizetype source = content.shown(view).sourceOffset(shownOffset);
        d->caret->moveTo(view, shownOffset, false);
        activate(markAt(content.marks(), source, {}));
    }
    Q_EMIT menuRequested(d->page->globalPosition(inPage));
}

void ReaderView::useBar(const QString &what, QPoint inPage)
{
    const QPoint at = d->page->globalPosition(inPage);
    if (what == "tags"_L1) {
        Q_EMIT tagPickerRequested(at);
    } else if (what == "note"_L1) {
        Q_EMIT noteRequested(at);
    } else if (what == "fact"_L1) {
        Q_EMIT factRequested(at);
    }
}

} // namespace jianbao
