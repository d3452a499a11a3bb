// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "app/project/project.h"
#include "ui/reader/articlepresenter.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerbridge.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

struct ReaderView::Private
{
    Private(ReaderView &view, const Theme &theme, ReaderProfile &profile)
        : page(new PageView(profile, &view))
        , presenter(new ArticlePresenter(theme, *page, &view))
    {}

    TagId tagWithDigit(int digit) const;
    bool isMarkedAnnotation() const;

    PageView *page;
    ArticlePresenter *presenter;
    Project *project = nullptr;
    Mode mode = Mode::Reading;
    double textScale = 1;
    QList<Tag> digitTags; ///< The tags that have a digit, by digit.
    QList<TextRange> selection;
    QString finding;
};

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

/// The keys of the selection bar and the buttons they stand for.
struct BarKey
{
    Qt::Key key;
    QLatin1StringView button;
};

constexpr BarKey barKeys[] = {
    {Qt::Key_T, "tags"_L1}, {Qt::Key_M, "note"_L1}, {Qt::Key_F, "fact"_L1}};

} // namespace

TagId ReaderView::Private::tagWithDigit(int digit) const
{
    for (const Tag &tag : digitTags) {
        if (tag.shortcut == digit) {
            return tag.id;
        }
    }
    return {};
}

bool ReaderView::Private::isMarkedAnnotation() const
{
    return presenter->current().annotation.isValid();
}

ReaderView::ReaderView(const Theme &theme, ReaderProfile &profile, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, theme, profile))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->page);
    setFocusProxy(d->page);
    connect(d->page, &PageView::keyPressed, this, &ReaderView::useKey);
    connect(this, &ReaderView::hintRange, d->presenter, &ArticlePresenter::hint);
    connect(this, &ReaderView::selectRange, d->presenter, &ArticlePresenter::selectPassage);
    connectBridge();
}

ReaderView::~ReaderView() = default;

void ReaderView::connectBridge()
{
    ReaderBridge &bridge = d->page->bridge();
    connect(&bridge, &ReaderBridge::selected, this, [this](ShownView view, TextRange shown) {
        setSelection(d->presenter->content()->shown(view).toSource(shown));
    });
    connect(&bridge, &ReaderBridge::deselected, this, [this] { setSelection({}); });
    connect(&bridge, &ReaderBridge::textClicked, this, [this](ShownView view, qsizetype offset) {
        const ArticleContent &content = *d->presenter->content();
        const qsizetype source = content.shown(view).sourceOffset(offset);
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
}

void ReaderView::setProject(Project *project)
{
    if (d->project) {
        d->project->disconnect(this);
    }
    d->project = project;
    if (project) {
        connect(project, &Project::changed, this, &ReaderView::follow);
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
        content = ArticleContent::load(*d->project, id);
    }
    if (content) {
        content->find(d->finding);
    }
    d->presenter->show(std::move(content));
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

void ReaderView::setLineWidth(int characters)
{
    d->presenter->setLineWidth(std::clamp(characters, 16, 80));
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

void ReaderView::clearSelection()
{
    Q_EMIT d->page->bridge().deselect();
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

int ReaderView::find(const QString &text)
{
    d->finding = text;
    d->presenter->find(text);
    if (d->presenter->current().found >= 0) {
        setCurrent({}, false);
    }
    return d->presenter->content() ? static_cast<int>(foundCount()) : 0;
}

void ReaderView::findNext()
{
    goToFound(1);
}

void ReaderView::findPrevious()
{
    goToFound(-1);
}

qsizetype ReaderView::foundCount() const
{
    return d->presenter->content() ? d->presenter->content()->marks().found.size() : 0;
}

void ReaderView::goToFound(int step)
{
    const qsizetype count = foundCount();
    if (count == 0) {
        return;
    }
    const qsizetype at = d->presenter->current().found;
    const qsizetype first = step > 0 ? 0 : count - 1;
    setCurrent({{}, {}, at < 0 ? first : (at + step + count) % count}, true);
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
}

void ReaderView::loadTags()
{
    d->digitTags.clear();
    if (d->project) {
        for (const Tag &tag : d->project->codebook().tags()) {
            if (tag.shortcut > 0) {
                d->digitTags.append(tag);
            }
        }
    }
    std::sort(d->digitTags.begin(), d->digitTags.end(),
              [](const Tag &a, const Tag &b) { return a.shortcut < b.shortcut; });
    d->presenter->setTags(d->digitTags);
    updateKeys();
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

/// Digits and letters belong to the reader only while they have something to act on; at other
/// times they are the window's shortcuts.
void ReaderView::updateKeys()
{
    QSet<int> keys;
    const bool hasSelection = !d->selection.isEmpty();
    if (hasSelection || d->isMarkedAnnotation()) {
        for (const Tag &tag : d->digitTags) {
            keys.insert(Qt::Key_0 + tag.shortcut);
        }
    }
    if (hasSelection) {
        for (const BarKey &barKey : barKeys) {
            keys.insert(barKey.key);
        }
    }
    if (hasSelection || d->presenter->current().isValid()) {
        keys.insert(Qt::Key_Escape);
    }
    d->page->setTakenKeys(keys);
}

void ReaderView::useKey(int key)
{
    if (key == Qt::Key_Escape) {
        if (d->selection.isEmpty()) {
            setCurrent({}, false);
        }
        clearSelection();
        return;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        tagSelection(d->tagWithDigit(key - Qt::Key_0));
        return;
    }
    for (const BarKey &barKey : barKeys) {
        if (key == barKey.key) {
            Q_EMIT d->page->bridge().pressBar(barKey.button);
        }
    }
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

void ReaderView::reportPlace()
{
    const std::optional<ArticleContent> &content = d->presenter->content();
    if (!content) {
        return;
    }
    QList<TextRange> ranges = d->selection;
    if (ranges.isEmpty()) {
        ranges = content->marks().rangesOf(d->presenter->current());
    }
    if (ranges.isEmpty()) {
        ranges = {{place(), place()}};
    }
    const TextRange whole{ranges.first().start, ranges.last().end};
    Q_EMIT placeChanged(content->lineAt(whole.start), content->toCodePoints(whole));
}

} // namespace jianbao
