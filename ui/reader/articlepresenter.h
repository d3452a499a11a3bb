// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/articlecontent.h"
#include "ui/reader/articlefeed.h"
#include "ui/reader/pageappearance.h"

#include <QObject>

#include <memory>

namespace jianbao {

class PageView;
class Theme;

/// Keeps the page showing what there is to show: article, marks, current mark, place and
/// appearance. All of it is kept here too, so that a page that had to be loaded again gets it anew.
class ArticlePresenter : public QObject
{
    Q_OBJECT

public:
    ArticlePresenter(const Theme &theme, PageView &page, QObject *parent = nullptr);

    const std::optional<ArticleContent> &content() const { return m_content; }
    QList<ShownView> views() const { return m_views; }
    CurrentMark current() const { return m_current; }
    qsizetype place() const { return m_place; }

    /// Shows an article from its top, or the empty state.
    void show(std::optional<ArticleContent> content);
    /// Takes the same article as it is now. The page is built anew only where it must be, and
    /// stays at its place.
    void update(ArticleContent content);
    /// Annotations or tags changed, or many facts; the text is the same.
    void updateMarks();
    /// These facts of the article changed, and nothing else of it.
    void updateFacts(const QSet<FactId> &facts);
    /// The facts of the project are going to change; an update follows.
    void releaseFacts();
    /// All facts of the article have been read (see ArticleFacts).
    void takeReadFacts();
    void setViews(const QList<ShownView> &views);
    void setTextScale(double scale);
    /// Longest line of the reading view, in characters.
    void setLineWidth(int characters);
    /// Height of a line of the reading view, in parts of the size of the text.
    void setLeading(double leading);
    /// Typeface of the reading view.
    void setTypeface(Typeface typeface);
    /// Without facts and annotations but for the current one.
    void setBare(bool bare);
    void setEmptyText(const QString &text);
    /// The tags of the selection bar.
    void setTags(const QList<Tag> &tags);
    /// The buttons of the selection bar.
    void setButtons(const QList<BarButton> &buttons);
    /// The tag that every selection gets at once; nullopt for none.
    void setPen(const std::optional<Tag> &pen);
    /// Texts of the interface in the language of now.
    void retranslate();

    void find(const QString &text);
    /// The found place after (step 1) or before (step -1) the current one, around the ends; without
    /// a current one the next from the top of the screen.
    CurrentMark steppedFound(int step) const;
    /// Marks a passage as the current one; `reveal` scrolls to it unless it is on screen.
    void setCurrent(const CurrentMark &mark, bool reveal);
    void pointOut(TextRange source);
    /// Frames a passage without scrolling; an empty range takes the frame away.
    void hint(TextRange source);
    void setPlace(qsizetype sourceOffset);
    /// Has the page hold the text at an offset of a view before what is sent next.
    void reach(ShownView view, qsizetype shownOffset);
    /// Has the page hold the whole article.
    void reachAll();
    /// A person scrolled a view; a second view follows.
    void followPlace(ShownView view, qsizetype shownOffset);

private:
    void sendAll();
    void sendAppearance();
    void sendMore(bool all);
    void sendArticle();
    void sendMarks();
    void dropMissingCurrent();
    void sendCurrent(bool reveal);
    void sendPlaces(const QList<ShownView> &views);
    qsizetype placeInLines() const;
    qsizetype foundNearPlace(int step) const;
    QJsonObject inViews(const QList<TextRange> &source) const;

    const Theme &m_theme;
    PageView &m_page;
    std::optional<ArticleContent> m_content;
    QList<ShownView> m_views{ShownView::Reading};
    PageAppearance m_appearance;
    QString m_emptyText;
    CurrentMark m_current;
    qsizetype m_place = 0;
    ShownView m_placeFrom = ShownView::Reading; ///< Which view told the place.
    int m_serial = 0;
    bool m_isAsked = false; ///< The page waits for marks whose facts are still being read.
    std::unique_ptr<ArticleFeed> m_feed; ///< Of m_content, while the page shows it.
};

} // namespace jianbao
