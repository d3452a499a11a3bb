// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"
#include "app/text/textunits.h"

#include <QKeySequence>
#include <QObject>
#include <QSet>

namespace jianbao {

class PageView;

/// What the bar beside a selection offers, and its key.
struct BarButton
{
    QString what; ///< As the page knows it: "tags", "note", "fact".
    QString word;
    QKeySequence key;
};

/// Decides which keys belong to the reader for now, and tells what they mean. At other times they
/// are the window's shortcuts.
class ReaderKeys : public QObject
{
    Q_OBJECT

public:
    /// What there is to act on.
    struct State
    {
        bool selection = false;
        bool annotation = false; ///< One is the current mark.
        bool mark = false;       ///< Any mark is the current one.
        bool caret = false;
    };

    explicit ReaderKeys(PageView &page, QObject *parent = nullptr);

    /// The tags that have a digit.
    void setTags(const QList<Tag> &tags);
    void setButtons(const QList<BarButton> &buttons);
    void update(const State &state);

Q_SIGNALS:
    void escaped();
    void tagChosen(jianbao::TagId id);
    void buttonPressed(const QString &what);
    /// Moves an end of the current annotation by one unit.
    void endMoved(bool start, bool forward, jianbao::TextUnit unit);
    /// A key of the caret (QKeyCombination::toCombined).
    void caretMoved(int key);

private:
    void use(int key);

    PageView &m_page;
    QList<Tag> m_tags;
    QList<BarButton> m_buttons;
    State m_state;
};

} // namespace jianbao
