// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerkeys.h"

#include "ui/reader/pageview.h"
#include "ui/reader/readercaret.h"

#include <array>

namespace jianbao {

namespace {

/// The keys that move the ends of the current annotation.
struct EndKey
{
    int key;
    bool start;
    bool forward;
    TextUnit unit;
};

const std::array<EndKey, 6> &endKeys()
{
    static const std::array<EndKey, 6> keys{{
        {(Qt::SHIFT | Qt::Key_Left).toCombined(), false, false, TextUnit::Character},
        {(Qt::SHIFT | Qt::Key_Right).toCombined(), false, true, TextUnit::Character},
        {(Qt::SHIFT | Qt::CTRL | Qt::Key_Left).toCombined(), false, false, TextUnit::Word},
        {(Qt::SHIFT | Qt::CTRL | Qt::Key_Right).toCombined(), false, true, TextUnit::Word},
        {(Qt::SHIFT | Qt::ALT | Qt::Key_Left).toCombined(), true, false, TextUnit::Character},
        {(Qt::SHIFT | Qt::ALT | Qt::Key_Right).toCombined(), true, true, TextUnit::Character},
    }};
    return keys;
}

bool movesEnds(const ReaderKeys::State &state)
{
    return state.annotation && !state.selection && !state.caret;
}

} // namespace

ReaderKeys::ReaderKeys(PageView &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(&page, &PageView::keyPressed, this, &ReaderKeys::use);
}

void ReaderKeys::setTags(const QList<Tag> &tags)
{
    m_tags = tags;
    update(m_state);
}

void ReaderKeys::setButtons(const QList<BarButton> &buttons)
{
    m_buttons = buttons;
    update(m_state);
}

void ReaderKeys::update(const State &state)
{
    m_state = state;
    QSet<int> keys = state.caret ? ReaderCaret::keys() : QSet<int>();
    if (state.selection || state.annotation) {
        for (const Tag &tag : m_tags) {
            keys.insert(Qt::Key_0 + tag.shortcut);
        }
    }
    if (state.selection) {
        for (const BarButton &button : m_buttons) {
            if (!button.key.isEmpty()) {
                keys.insert(button.key[0].toCombined());
            }
        }
    }
    if (movesEnds(state)) {
        for (const EndKey &end : endKeys()) {
            keys.insert(end.key);
        }
    }
    if (state.selection || state.mark || state.caret) {
        keys.insert(Qt::Key_Escape);
    }
    m_page.setTakenKeys(keys);
}

void ReaderKeys::use(int key)
{
    if (key == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    for (const Tag &tag : m_tags) {
        if (key == Qt::Key_0 + tag.shortcut) {
            Q_EMIT tagChosen(tag.id);
            return;
        }
    }
    for (const BarButton &button : m_buttons) {
        if (!button.key.isEmpty() && key == button.key[0].toCombined()) {
            Q_EMIT buttonPressed(button.what);
            return;
        }
    }
    if (m_state.caret) {
        Q_EMIT caretMoved(key);
        return;
    }
    for (const EndKey &end : endKeys()) {
        if (key == end.key) {
            Q_EMIT endMoved(end.start, end.forward, end.unit);
        }
    }
}

} // namespace jianbao
