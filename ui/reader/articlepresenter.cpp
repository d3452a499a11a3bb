// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articlepresenter.h"

#include "app/text/visibletext.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerbridge.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jianbao {

ArticlePresenter::ArticlePresenter(const Theme &theme, PageView &page, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_page(page)
{
    connect(&page, &PageView::ready, this, &ArticlePresenter::sendAll);
    connect(&theme, &Theme::changed, this, [this] {
        sendAppearance();
        sendMarks();
    });
    connect(&page.bridge(), &ReaderBridge::moreWanted, this, &ArticlePresenter::sendMore);
    page.setBackground(theme.colour("paper"_L1));
}

void ArticlePresenter::show(std::optional<ArticleContent> content)
{
    m_content = std::move(content);
    m_current = {};
    m_place = m_content ? m_content->shown(ShownView::Reading).sourceOffset(0) : 0;
    m_placeFrom = ShownView::Reading;
    sendArticle();
}

void ArticlePresenter::update(ArticleContent content)
{
    const bool same = m_content && m_content->looksLike(content);
    m_content = std::move(content);
    dropMissingCurrent();
    if (same) {
        sendMarks();
    } else {
        sendArticle();
    }
}

void ArticlePresenter::updateMarks()
{
    m_content->readMarks();
    dropMissingCurrent();
    sendMarks();
}

void ArticlePresenter::updateFacts(const QSet<FactId> &facts)
{
    m_content->releaseFacts();
    dropMissingCurrent();
    if (!m_feed) {
        return; // the page gets them with the article
    }
    QJsonArray ids;
    for (const FactId id : facts) {
        ids.append(id.value);
    }
    Q_EMIT m_page.bridge().changeFacts(
        {{u"ids"_s, ids}, {u"views"_s, m_feed->changedMarks(facts, m_theme.isDark())}});
    sendCurrent(false);
}

void ArticlePresenter::dropMissingCurrent()
{
    if (m_content->rangesOf(m_current).isEmpty()) {
        m_current = {};
    }
}

void ArticlePresenter::releaseFacts()
{
    if (m_content) {
        m_content->releaseFacts();
    }
}

void ArticlePresenter::takeReadFacts()
{
    if (m_isAsked) {
        sendMore(false);
    }
}

void ArticlePresenter::setViews(const QList<ShownView> &views)
{
    if (m_views != views) {
        m_views = views;
        sendArticle();
    }
}

void ArticlePresenter::setTextScale(double scale)
{
    m_appearance.scale = scale;
    sendAppearance();
    sendPlaces(m_views);
}

void ArticlePresenter::setLineWidth(int characters)
{
    if (m_appearance.lineWidth != characters) {
        m_appearance.lineWidth = characters;
        sendAppearance();
        sendPlaces(m_views);
    }
}

void ArticlePresenter::setLeading(double leading)
{
    if (!qFuzzyCompare(m_appearance.leading, leading)) {
        m_appearance.leading = leading;
        sendAppearance();
        sendPlaces(m_views);
    }
}

void ArticlePresenter::setTypeface(Typeface typeface)
{
    if (m_appearance.typeface != typeface) {
        m_appearance.typeface = typeface;
        sendAppearance();
        sendPlaces(m_views);
    }
}

void ArticlePresenter::setBare(bool bare)
{
    m_appearance.bare = bare;
    sendAppearance();
}

void ArticlePresenter::setEmptyText(const QString &text)
{
    m_emptyText = text;
    if (!m_content) {
        sendArticle();
    }
}

void ArticlePresenter::setTags(const QList<Tag> &tags)
{
    m_appearance.tags = tags;
    sendAppearance();
}

void ArticlePresenter::setButtons(const QList<BarButton> &buttons)
{
    m_appearance.buttons = buttons;
    sendAppearance();
}

void ArticlePresenter::setPen(const std::optional<Tag> &pen)
{
    m_appearance.pen = pen;
    sendAppearance();
}

void ArticlePresenter::retranslate()
{
    sendAppearance();
    sendArticle();
}

void ArticlePresenter::find(const QString &text)
{
    if (m_content) {
        m_content->find(text);
        sendMarks();
    }
}

CurrentMark ArticlePresenter::steppedFound(int step) const
{
    const qsizetype count = m_content ? m_content->found().size() : 0;
    if (count == 0) {
        return {};
    }
    const qsizetype at = m_current.found;
    return {{}, {}, at < 0 ? foundNearPlace(step) : (at + step + count) % count};
}

/// The first found place from the top of the screen on, or the last one before it; around the ends.
qsizetype ArticlePresenter::foundNearPlace(int step) const
{
    const ShownText &reading = m_content->shown(ShownView::Reading);
    const qsizetype top = reading.shownOffset(m_place);
    const auto &found = m_content->found();
    const auto isBehind = [&](const QList<TextRange> &place) {
        return reading.shownOffset(place.first().start) >= top;
    };
    const qsizetype behind = std::find_if(found.cbegin(), found.cend(), isBehind) - found.cbegin();
    return step > 0 ? behind % found.size() : (behind + found.size() - 1) % found.size();
}

void ArticlePresenter::setCurrent(const CurrentMark &mark, bool reveal)
{
    m_current = mark;
    sendCurrent(reveal);
}

void ArticlePresenter::pointOut(TextRange source)
{
    if (m_page.isReady() && m_content) {
        reachAll();
        Q_EMIT m_page.bridge().pointOut(inViews({source}));
    }
}

void ArticlePresenter::hint(TextRange source)
{
    if (m_page.isReady() && m_content) {
        Q_EMIT m_page.bridge().showHint(source.isEmpty() ? QJsonObject() : inViews({source}));
    }
}

void ArticlePresenter::setPlace(qsizetype sourceOffset)
{
    m_place = sourceOffset;
    m_placeFrom = m_views.value(0, ShownView::Reading);
    sendPlaces(m_views);
}

void ArticlePresenter::reach(ShownView view, qsizetype shownOffset)
{
    if (m_feed && m_views.contains(view) && !m_feed->holds(view, shownOffset)) {
        reachAll();
    }
}

void ArticlePresenter::reachAll()
{
    sendMore(true);
}

void ArticlePresenter::followPlace(ShownView view, qsizetype shownOffset)
{
    if (!m_content) {
        return;
    }
    m_place = m_content->shown(view).sourceOffset(shownOffset);
    m_placeFrom = view;
    QList<ShownView> others = m_views;
    others.removeAll(view);
    sendPlaces(others);
}

void ArticlePresenter::sendAll()
{
    sendAppearance();
    sendArticle();
}

void ArticlePresenter::sendAppearance()
{
    m_page.setBackground(m_theme.colour("paper"_L1));
    if (!m_page.isReady()) {
        return;
    }
    Q_EMIT m_page.bridge().showAppearance(m_appearance.toJson(m_theme));
}

void ArticlePresenter::sendArticle()
{
    m_feed.reset();
    m_isAsked = false;
    if (!m_page.isReady()) {
        return;
    }
    QString title;
    if (m_content) {
        m_feed = std::make_unique<ArticleFeed>(*m_content, m_views);
        const Article &article = m_content->article();
        title =
            withInvisibleShown(article.headline.isEmpty() ? article.firstWords : article.headline);
    }
    const auto length = [this](ShownView view) -> qsizetype {
        return m_content && m_views.contains(view) ? m_content->shown(view).text().size() : -1;
    };
    ++m_serial;
    m_page.bridge().setContent(m_serial, length(ShownView::Reading), length(ShownView::Source));
    Q_EMIT m_page.bridge().showArticle(
        {{u"serial"_s, m_serial},
         {u"title"_s, title},
         {u"lang"_s, m_content ? m_content->language() : QString()},
         {u"emptyText"_s, m_emptyText},
         {u"views"_s, m_feed ? m_feed->firstTexts() : QJsonArray()}});
    if (m_feed) {
        const QJsonObject marks = m_feed->firstMarks(m_theme.isDark(), m_place);
        Q_EMIT m_page.bridge().showMarks({{u"views"_s, marks}, {u"rest"_s, m_feed->hasRest()}});
        sendCurrent(false);
        sendPlaces(m_views);
    }
}

/// What the page asked for. It gets no answer while facts of the next slice are still being read:
/// takeReadFacts() gives it.
void ArticlePresenter::sendMore(bool all)
{
    m_isAsked = !all && m_feed && m_feed->awaitsFacts();
    while (!m_isAsked && m_feed && m_feed->hasRest()) {
        QJsonObject slice = m_feed->next(m_theme.isDark());
        slice.insert(u"serial"_s, m_serial);
        slice.insert(u"rest"_s, m_feed->hasRest());
        Q_EMIT m_page.bridge().showMore(
            QString::fromUtf8(QJsonDocument(slice).toJson(QJsonDocument::Compact)));
        if (!all) {
            return;
        }
    }
}

/// All marks, in the place of those that the page has; very many in slices again.
void ArticlePresenter::sendMarks()
{
    if (!m_feed) {
        return;
    }
    QJsonObject views;
    if (m_content->hasManyFacts()) {
        views = m_feed->firstMarks(m_theme.isDark(), m_place);
        Q_EMIT m_page.bridge().showMarks({{u"views"_s, views}, {u"rest"_s, true}});
        sendCurrent(false);
        return;
    }
    for (const ShownView view : m_views) {
        views.insert(nameOf(view),
                     m_content->marks().toJson(m_content->shown(view), m_theme.isDark()));
    }
    m_feed->marksAreSent();
    Q_EMIT m_page.bridge().showMarks({{u"views"_s, views}, {u"rest"_s, m_feed->hasRest()}});
    sendCurrent(false);
}

void ArticlePresenter::sendCurrent(bool reveal)
{
    if (!m_feed) {
        return;
    }
    if (m_current.isValid() && !m_content->hasManyFacts()) {
        reachAll();
    }
    QJsonObject current = m_current.toJson();
    current.insert(u"reveal"_s, reveal);
    current.insert(u"views"_s, inViews(m_content->rangesOf(m_current)));
    Q_EMIT m_page.bridge().showCurrent(current);
}

void ArticlePresenter::sendPlaces(const QList<ShownView> &views)
{
    if (!m_feed || views.isEmpty()) {
        return;
    }
    QJsonObject places;
    for (const ShownView view : views) {
        const qsizetype place = view == ShownView::Source ? placeInLines() : m_place;
        const qsizetype shown = m_content->shown(view).shownOffset(place);
        reach(view, shown);
        places.insert(nameOf(view), shown);
    }
    Q_EMIT m_page.bridge().showPlaces(places);
}

/// The place among the lines of the file. A headline often stands behind its text there: then
/// the lines of the text are what belongs beside the head of the article, not the last one.
qsizetype ArticlePresenter::placeInLines() const
{
    if (m_placeFrom == ShownView::Source) {
        return m_place;
    }
    const ShownText &reading = m_content->shown(ShownView::Reading);
    const qsizetype textStart = reading.textStart();
    const bool inHead =
        reading.shownOffset(m_place) < textStart && textStart < reading.text().size();
    return inHead ? std::min(m_place, reading.sourceOffset(textStart)) : m_place;
}

QJsonObject ArticlePresenter::inViews(const QList<TextRange> &source) const
{
    QJsonObject views;
    for (const ShownView view : m_views) {
        views.insert(nameOf(view), shownRangesJson(source, m_content->shown(view)));
    }
    return views;
}

} // namespace jianbao
