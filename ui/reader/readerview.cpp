// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

#include "app/project/annotations.h"
#include "app/project/articlefacts.h"
#include "app/project/codebook.h"
#include "app/project/project.h"
#include "ui/reader/readerbridge.h"
#include "ui/reader/readerviewparts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    Annotations &annotations = d->project->annotations();
    const std::optional<Annotation> annotation = annotations.annotation(id);
    if (!annotation) {
        return;
    }
    const Result<void> done = annotation->tags.contains(tag) ? annotations.removeTag(id, tag)
                                                             : annotations.addTag(id, tag);
    if (!done) {
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

void ReaderView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->presenter->retranslate();
    }
    QWidget::changeEvent(event);
}

/// Keeps up with what changed in the project. Only a change of the article itself builds the page
/// anew; for all else the marks are painted again and the scroll place stays.
void ReaderView::follow(const ProjectChange &change)
{
    if (change.aspects.testFlag(ProjectChange::Tags)) {
        loadTags();
    }
    if (!d->presenter->content()) {
        return;
    }
    std::optional<ArticleContent> content = ArticleContent::load(*d->project, article());
    if (!content) {
        openArticle({});
        return;
    }
    content->find(d->finding);
    d->presenter->update(std::move(*content));
    updateKeys();
    reportPlace();
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
