// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "ui/reader/shownview.h"

#include <QJsonObject>
#include <QObject>
#include <QPoint>

namespace jianbao {

/// The one object that the scripts of the reader page see. Signals go to the page, slots come from
/// it; offsets are those of the shown text. What comes from the page is checked here: a report on
/// an article that is no longer shown, of an unknown view or beyond the text is dropped.
class ReaderBridge : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Announces a new content: its number and the length of the shown text in each view (-1: the
    /// view is not shown). Reports that carry another number are dropped.
    void setContent(int serial, qsizetype readingLength, qsizetype sourceLength);

Q_SIGNALS:
    // to the page
    void showAppearance(const QJsonObject &appearance);
    void showArticle(const QJsonObject &article);
    void showMarks(const QJsonObject &marks);
    /// As the text of a JSON object: the web channel would take large objects apart and put them
    /// together again twice.
    void showMore(const QString &slice);
    void changeFacts(const QJsonObject &facts);
    void showCurrent(const QJsonObject &current);
    void showPlaces(const QJsonObject &places);
    void pointOut(const QJsonObject &ranges);
    void showHint(const QJsonObject &ranges);
    void deselect();
    void select(const QJsonObject &passage);
    void showCaret(const QJsonObject &caret);
    void moveCaret(const QJsonObject &move);
    void pressBar(const QString &what);

    // to the view
    void ready();
    /// The page has room for the next slice of the article, or needs all the rest now.
    void moreWanted(bool all);
    void selected(jianbao::ShownView view, jianbao::TextRange shown);
    void deselected();
    void textClicked(jianbao::ShownView view, qsizetype shownOffset);
    void annotationClicked(qint64 id);
    void scrolled(jianbao::ShownView view, qsizetype shownOffset);
    void tagChosen(qint64 id);
    void barUsed(const QString &what, const QPoint &at);
    /// A selection by the mouse is complete.
    void selectionMade();
    /// A person asked for the word (else the sentence) at a place.
    void unitWanted(jianbao::ShownView view, qsizetype shownOffset, bool sentence);
    void caretMoved(jianbao::ShownView view, qsizetype shownOffset, bool extend);
    void resized(qint64 annotation, jianbao::ShownView view, jianbao::TextRange shown);
    /// The menu of a place is wanted; the offset is -1 beside the text.
    void menuWanted(jianbao::ShownView view, qsizetype shownOffset, const QPoint &at);

public Q_SLOTS:
    void pageReady();
    void reportMoreWanted(int serial, bool all);
    void reportSelection(int serial, const QString &view, int start, int end);
    void reportNoSelection(int serial);
    void reportClick(int serial, const QString &view, int offset);
    void reportLaneClick(int serial, double annotation);
    void reportScroll(int serial, const QString &view, int offset);
    void reportTag(int serial, double tag);
    void reportBar(int serial, const QString &what, int x, int y);
    void reportSelectionMade(int serial);
    void reportUnit(int serial, const QString &view, int offset, bool sentence);
    void reportCaret(int serial, const QString &view, int offset, bool extend);
    void reportResize(int serial, const QString &view, double annotation, int start, int end);
    void reportMenu(int serial, const QString &view, int offset, int x, int y);

private:
    qsizetype lengthOf(const QString &view) const;

    int m_serial = 0;
    qsizetype m_readingLength = -1;
    qsizetype m_sourceLength = -1;
};

} // namespace jianbao
