// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readercaret.h"

#include "ui/reader/articlepresenter.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerbridge.h"

#include <QHash>
#include <QJsonObject>

#include <variant>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct UnitMove
{
    TextUnit unit;
    bool forward;
};

struct LineMove
{
    const char *to; ///< As the page knows it.
};

struct EndMove
{
    bool forward;
};

using Move = std::variant<UnitMove, LineMove, EndMove>;

/// The moves by key, without Shift, which extends the selection.
const QHash<int, Move> &moves()
{
    using U = TextUnit;
    static const QHash<int, Move> table{
        {Qt::Key_Left, UnitMove{U::Character, false}},
        {Qt::Key_Right, UnitMove{U::Character, true}},
        {(Qt::CTRL | Qt::Key_Left).toCombined(), UnitMove{U::Word, false}},
        {(Qt::CTRL | Qt::Key_Right).toCombined(), UnitMove{U::Word, true}},
        {(Qt::ALT | Qt::Key_Left).toCombined(), UnitMove{U::Clause, false}},
        {(Qt::ALT | Qt::Key_Right).toCombined(), UnitMove{U::Clause, true}},
        {(Qt::ALT | Qt::Key_Up).toCombined(), UnitMove{U::Sentence, false}},
        {(Qt::ALT | Qt::Key_Down).toCombined(), UnitMove{U::Sentence, true}},
        {(Qt::CTRL | Qt::Key_Up).toCombined(), UnitMove{U::Paragraph, false}},
        {(Qt::CTRL | Qt::Key_Down).toCombined(), UnitMove{U::Paragraph, true}},
        {Qt::Key_Up, LineMove{"up"}},
        {Qt::Key_Down, LineMove{"down"}},
        {Qt::Key_Home, LineMove{"home"}},
        {Qt::Key_End, LineMove{"end"}},
        {(Qt::CTRL | Qt::Key_Home).toCombined(), EndMove{false}},
        {(Qt::CTRL | Qt::Key_End).toCombined(), EndMove{true}},
    };
    return table;
}

} // namespace

ReaderCaret::ReaderCaret(PageView &page, ArticlePresenter &presenter, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_presenter(presenter)
{
    connect(&page.bridge(), &ReaderBridge::caretMoved, this, &ReaderCaret::moveTo);
}

const QSet<int> &ReaderCaret::keys()
{
    static const QSet<int> all = [] {
        QSet<int> keys;
        for (const int key : moves().keys()) {
            keys.insert(key);
            keys.insert(key | static_cast<int>(Qt::ShiftModifier));
        }
        return keys;
    }();
    return all;
}

void ReaderCaret::setOn(bool on)
{
    m_on = on;
    if (on && m_clicked) {
        moveTo(m_clicked->first, m_clicked->second, false);
    } else if (on) {
        restart();
    } else {
        Q_EMIT m_page.bridge().showCaret({});
    }
}

void ReaderCaret::restart()
{
    m_clicked.reset();
    if (!m_on || !m_presenter.content()) {
        return;
    }
    m_view = m_presenter.views().first();
    const ShownText &shown = m_presenter.content()->shown(m_view);
    m_focus = shown.text().isEmpty() ? 0 : shown.shownOffset(m_presenter.place());
    m_anchor = m_focus;
    show();
}

void ReaderCaret::moveTo(ShownView view, qsizetype offset, bool extend)
{
    if (!m_on) {
        m_clicked = {view, offset};
    }
    if (!m_on || !m_presenter.content()) {
        return;
    }
    m_anchor = extend && view == m_view ? m_anchor : offset;
    m_view = view;
    m_focus = offset;
    show();
}

void ReaderCaret::show()
{
    m_presenter.reach(m_view, std::max(m_anchor, m_focus));
    Q_EMIT m_page.bridge().showCaret(
        {{u"view"_s, nameOf(m_view)}, {u"anchor"_s, m_anchor}, {u"focus"_s, m_focus}});
}

const TextUnits &ReaderCaret::units()
{
    const QString &text = m_presenter.content()->shown(m_view).text();
    if (m_unitsText != text) {
        m_unitsText = text;
        m_units = TextUnits(text);
    }
    return m_units;
}

void ReaderCaret::useKey(int key)
{
    const bool extend = (key & static_cast<int>(Qt::ShiftModifier)) != 0;
    const auto move = moves().constFind(key & ~static_cast<int>(Qt::ShiftModifier));
    if (move == moves().cend() || !m_on || !m_presenter.content()) {
        return;
    }
    if (const auto *line = std::get_if<LineMove>(&*move)) {
        m_presenter.reachAll(); // only the page knows where the next line is
        Q_EMIT m_page.bridge().moveCaret(
            {{u"to"_s, QLatin1StringView(line->to)}, {u"extend"_s, extend}});
        return;
    }
    qsizetype to = 0;
    if (const auto *step = std::get_if<UnitMove>(&*move)) {
        if (!extend && m_anchor != m_focus && step->unit == TextUnit::Character) {
            // As in any editor: the selection ends, and the caret stands where it did.
            to = step->forward ? std::max(m_anchor, m_focus) : std::min(m_anchor, m_focus);
            return moveTo(m_view, to, false);
        }
        to = step->forward ? units().next(m_focus, step->unit)
                           : units().previous(m_focus, step->unit);
    } else if (std::get<EndMove>(*move).forward) {
        to = m_presenter.content()->shown(m_view).text().size();
    }
    moveTo(m_view, to, extend);
}

} // namespace jianbao
