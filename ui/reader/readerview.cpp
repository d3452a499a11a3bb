// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

#include "app/project/annotating/annotations.h"
#include "app/project/facts/articlefacts.h"
#include "app/project/project.h"
#include "ui/reader/readerbridge.h"
#include "ui/reader/readerviewparts.h"

#include <QVBoxLayout>

namespace jianbao {

ReaderView::ReaderView(const Theme &theme, ReaderProfile &profile, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, theme, profile))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->page);
    setFocusProxy(d->page);
    connect(d->page, &PageView::pointerReleased, this, &ReaderView::pointerReleased);
    connect(this, &ReaderView::hintRange, d->presenter, &ArticlePresenter::hint);
    connectBridge();
    connectKeys();
}

ReaderView::~ReaderView() = default;

void ReaderView::setProject(Project *project)
{
    if (d->project) {
        d->project->disconnect(this);
        d->project->articleFacts().disconnect(d->presenter);
    }
    d->project = project;
    if (project) {
        connect(project, &Project::changed, this, &ReaderView::follow);
        connect(&project->articleFacts(), &ArticleFacts::aboutToChange, d->presenter,
                &ArticlePresenter::releaseFacts);
        connect(&project->articleFacts(), &ArticleFacts::completed, d->presenter,
                &ArticlePresenter::takeReadFacts);
    }
    loadTags();
    openArticle({});
}

void ReaderView::openArticle(ArticleId id)
{
    if (id.isValid() && id == article()) {
        return;
    }
    setSelection({});
    std::optional<ArticleContent> content;
    if (d->project && id.isValid()) {
        d->page->wake();
        content = ArticleContent::load(*d->project, id);
    }
    if (content) {
        content->find(d->finding);
    }
    d->presenter->show(std::move(content));
    d->caret->restart();
    updateKeys();
    reportPlace();
}

ArticleId ReaderView::article() const
{
    return d->presenter->content() ? d->presenter->content()->article().id : ArticleId{};
}

void ReaderView::revealFact(FactId id)
{
    setCurrent({id, {}}, true);
}

void ReaderView::revealAnnotation(AnnotationId id)
{
    setCurrent({{}, id}, true);
}

void ReaderView::revealRange(TextRange source)
{
    d->presenter->pointOut(source);
}

QList<TextRange> ReaderView::selection() const
{
    return d->selection;
}

QString ReaderView::selectedText() const
{
    if (d->selection.isEmpty() || !d->presenter->content()) {
        return {};
    }
    return d->shownSelection.in(d->presenter->content()->shown(d->selectionView).text()).toString();
}

qsizetype ReaderView::point() const
{
    const std::optional<ArticleContent> &content = d->presenter->content();
    if (!d->selection.isEmpty() || !content) {
        return d->selection.isEmpty() ? 0 : d->selection.first().start;
    }
    if (d->caret->isOn()) {
        return content->shown(d->caret->view()).sourceOffset(d->caret->focus());
    }
    const QList<TextRange> mark = content->rangesOf(d->presenter->current());
    if (!mark.isEmpty()) {
        return mark.first().start;
    }
    const auto &clicked = d->caret->clicked();
    return clicked ? content->shown(clicked->first).sourceOffset(clicked->second) : place();
}

bool ReaderView::hasCaret() const
{
    return d->caret->isOn();
}

void ReaderView::setCaret(bool on)
{
    if (on != d->caret->isOn()) {
        d->caret->setOn(on);
        updateKeys();
        if (on) {
            setFocus(); // its keys are those of the text
        }
        Q_EMIT caretSwitched(on);
    }
}

void ReaderView::clearSelection()
{
    Q_EMIT d->page->bridge().deselect();
    d->caret->collapse();
    setSelection({});
}

void ReaderView::copySelection() const
{
    d->page->copy();
}

void ReaderView::tagSelection(TagId tag)
{
    if (!d->project || !d->presenter->content()) {
        return;
    }
    Annotations &annotations = d->project->annotations();
    if (d->selection.isEmpty()) {
        toggleTag(d->presenter->current().annotation, tag);
        Q_EMIT tagUsed(tag);
        return;
    }
    const IssueId issue = d->presenter->content()->article().issue;
    const Result<AnnotationId> added = annotations.add(issue, d->selection, {tag});
    if (!added) {
        Q_EMIT failed(added.error());
        return;
    }
    clearSelection();
    setCurrent({{}, *added}, false);
    Q_EMIT annotationMade(*added);
    Q_EMIT tagUsed(tag);
}

void ReaderView::toggleTag(AnnotationId id, TagId tag)
{
    if (!id.isValid()) {
        return;
    }
    if (const auto done = d->project->annotations().toggleTag({id}, tag); !done) {
        Q_EMIT failed(done.error());
    }
}

qsizetype ReaderView::place() const
{
    return d->presenter->place();
}

void ReaderView::setPlace(qsizetype sourceOffset)
{
    d->presenter->setPlace(sourceOffset);
    reportPlace();
}

/// Keeps up with what changed in the project. Only a change of the article itself builds the page
/// anew; for all else marks are painted again and the scroll place stays.
void ReaderView::follow(const ProjectChange &change)
{
    if (change.aspects.testFlag(ProjectChange::Tags)) {
        loadTags();
    }
    if (!d->presenter->content()) {
        return;
    }
    if (change.aspects & (ProjectChange::Issues | ProjectChange::Articles)) {
        loadAgain();
    } else if (change.namesFactsOnly()) {
        d->presenter->updateFacts(change.facts);
    } else {
        d->presenter->updateMarks();
    }
    updateKeys();
    reportPlace();
}

/// The article as it is now; it may be gone.
void ReaderView::loadAgain()
{
    std::optional<ArticleContent> content = ArticleContent::load(*d->project, article());
    if (!content) {
        openArticle({});
        return;
    }
    content->find(d->finding);
    d->presenter->update(std::move(*content));
}

void ReaderView::setSelection(const QList<TextRange> &source)
{
    if (d->selection != source) {
        d->selection = source;
        updateKeys();
        Q_EMIT selectionChanged(source);
        reportPlace();
    }
}

void ReaderView::setCurrent(const CurrentMark &mark, bool reveal)
{
    d->presenter->setCurrent(mark, reveal);
    updateKeys();
    reportPlace();
}

void ReaderView::activate(const CurrentMark &mark)
{
    setCurrent(mark, false);
    if (mark.fact.isValid()) {
        Q_EMIT factActivated(mark.fact);
    } else if (mark.annotation.isValid()) {
        Q_EMIT annotationActivated(mark.annotation);
    }
}

void ReaderView::reportPlace()
{
    const std::optional<ArticleContent> &content = d->presenter->content();
    if (!content) {
        return;
    }
    QList<TextRange> ranges = d->selection;
    if (ranges.isEmpty()) {
        ranges = content->rangesOf(d->presenter->current());
    }
    if (ranges.isEmpty()) {
        ranges = {{place(), place()}};
    }
    const TextRange whole{ranges.first().start, ranges.last().end};
    Q_EMIT placeChanged(content->lineAt(whole.start), content->toCodePoints(whole));
}

} // namespace jianbao
