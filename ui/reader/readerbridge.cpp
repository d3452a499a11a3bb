// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerbridge.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// A row id that came through JavaScript, where every number is a double; 0 for anything else.
qint64 rowId(double number)
{
    constexpr double largestInteger = 9007199254740991.0; // 2^53 - 1
    const bool isId = number >= 1 && number <= largestInteger && std::trunc(number) == number;
    return isId ? static_cast<qint64>(number) : 0;
}

} // namespace

void ReaderBridge::setContent(int serial, qsizetype readingLength, qsizetype sourceLength)
{
    m_serial = serial;
    m_readingLength = readingLength;
    m_sourceLength = sourceLength;
}

qsizetype ReaderBridge::lengthOf(const QString &view) const
{
    const std::optional<ShownView> known = shownViewNamed(view);
    if (!known) {
        return -1;
    }
    return *known == ShownView::Reading ? m_readingLength : m_sourceLength;
}

void ReaderBridge::pageReady()
{
    Q_EMIT ready();
}

void ReaderBridge::reportMoreWanted(int serial, bool all)
{
    if (serial == m_serial) {
        Q_EMIT moreWanted(all);
    }
}

void ReaderBridge::reportSelection(int serial, const QString &view, int start, int end)
{
    if (serial == m_serial && start >= 0 && start < end && end <= lengthOf(view)) {
        Q_EMIT selected(*shownViewNamed(view), {start, end});
    }
}

void ReaderBridge::reportNoSelection(int serial)
{
    if (serial == m_serial) {
        Q_EMIT deselected();
    }
}

void ReaderBridge::reportClick(int serial, const QString &view, int offset)
{
    if (serial == m_serial && offset >= 0 && offset < lengthOf(view)) {
        Q_EMIT textClicked(*shownViewNamed(view), offset);
    }
}

void ReaderBridge::reportLaneClick(int serial, double annotation)
{
    const qint64 id = rowId(annotation);
    if (serial == m_serial && id > 0) {
        Q_EMIT annotationClicked(id);
    }
}

void ReaderBridge::reportScroll(int serial, const QString &view, int offset)
{
    if (serial == m_serial && offset >= 0 && offset < lengthOf(view)) {
        Q_EMIT scrolled(*shownViewNamed(view), offset);
    }
}

void ReaderBridge::reportTag(int serial, double tag)
{
    const qint64 id = rowId(tag);
    if (serial == m_serial && id > 0) {
        Q_EMIT tagChosen(id);
    }
}

void ReaderBridge::reportBar(int serial, const QString &what, int x, int y)
{
    const bool known = what == "tags"_L1 || what == "note"_L1 || what == "fact"_L1;
    if (serial == m_serial && known) {
        Q_EMIT barUsed(what, {x, y});
    }
}

void ReaderBridge::reportSelectionMade(int serial)
{
    if (serial == m_serial) {
        Q_EMIT selectionMade();
    }
}

void ReaderBridge::reportUnit(int serial, const QString &view, int offset, bool sentence)
{
    if (serial == m_serial && offset >= 0 && offset < lengthOf(view)) {
        Q_EMIT unitWanted(*shownViewNamed(view), offset, sentence);
    }
}

void ReaderBridge::reportCaret(int serial, const QString &view, int offset, bool extend)
{
    if (serial == m_serial && offset >= 0 && offset <= lengthOf(view)) {
        Q_EMIT caretMoved(*shownViewNamed(view), offset, extend);
    }
}

void ReaderBridge::reportResize(int serial, const QString &view, double annotation, int start,
                                int end)
{
    const qint64 id = rowId(annotation);
    if (serial == m_serial && id > 0 && start >= 0 && start < end && end <= lengthOf(view)) {
        Q_EMIT resized(id, *shownViewNamed(view), {start, end});
    }
}

void ReaderBridge::reportMenu(int serial, const QString &view, int offset, int x, int y)
{
    if (serial == m_serial && offset >= -1 && offset <= lengthOf(view)) {
        Q_EMIT menuWanted(*shownViewNamed(view), offset, {x, y});
    }
}

} // namespace jianbao
