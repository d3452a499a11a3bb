// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/text/textunits.h"
#include "ui/reader/shownview.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <utility>

namespace jianbao {

class ArticlePresenter;
class PageView;

/// The caret of the reader: moves through the shown text and selects by character, word, clause,
/// sentence, paragraph and line, without the mouse.
class ReaderCaret : public QObject
{
    Q_OBJECT

public:
    ReaderCaret(PageView &page, ArticlePresenter &presenter, QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    /// Shows the caret where the text was clicked last, else at the first line on screen; or takes
    /// it away.
    void setOn(bool on);
    /// Puts the caret at a place of a view; a place it came to by its own keys or by the mouse.
    void moveTo(ShownView view, qsizetype offset, bool extend);
    /// Selects nothing any more.
    void collapse() { m_anchor = m_focus; }
    /// After another article or view: back to the first line on screen.
    void restart();

    /// The keys with modifiers (QKeyCombination::toCombined) that move the caret.
    static const QSet<int> &keys();
    void useKey(int key);

    /// Where the text was clicked last while the caret was off.
    const std::optional<std::pair<ShownView, qsizetype>> &clicked() const { return m_clicked; }
    ShownView view() const { return m_view; }
    qsizetype focus() const { return m_focus; }

private:
    void show();
    const TextUnits &units();

    PageView &m_page;
    ArticlePresenter &m_presenter;
    TextUnits m_units;
    QString m_unitsText; ///< The text that m_units is of.
    ShownView m_view = ShownView::Reading;
    qsizetype m_anchor = 0;
    qsizetype m_focus = 0;
    bool m_on = false;
    std::optional<std::pair<ShownView, qsizetype>> m_clicked; // while the caret is off
};

} // namespace jianbao
