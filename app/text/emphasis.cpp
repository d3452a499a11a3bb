// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/emphasis.h"

namespace jianbao {

namespace {

constexpr QStringView Mark = u"**";

/// The next mark from a place on that is no part of a row of stars; -1 where none is.
qsizetype markFrom(QStringView text, qsizetype from)
{
    qsizetype at = text.indexOf(u'*', from);
    while (at >= 0) {
        qsizetype end = at;
        while (end < text.size() && text[end] == u'*') {
            ++end;
        }
        if (end - at == Mark.size()) {
            return at;
        }
        at = text.indexOf(u'*', end);
    }
    return -1;
}

/// Whether a mark may open what is emphasised; two stars also mask a name or a number: 张**、李**,
/// 6222**34万元.
bool mayOpen(QStringView text, qsizetype at)
{
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + Mark.size() < text.size() ? text[at + Mark.size()] : QChar();
    return !before.isDigit()
           && !(before.isLetter() && QStringView(u"、，。；：）,;:)").contains(after));
}

/// Whether what stands between two marks can be emphasised: words, not blanks at its ends.
bool isEmphasised(QStringView between)
{
    return !between.isEmpty() && !between.front().isSpace() && !between.back().isSpace();
}

} // namespace

QList<TextRange> emphasisMarks(QStringView text)
{
    QList<TextRange> marks;
    qsizetype open = markFrom(text, 0);
    while (open >= 0) {
        const qsizetype inside = open + Mark.size();
        const qsizetype close = markFrom(text, inside);
        if (close >= 0 && mayOpen(text, open)
            && isEmphasised(text.sliced(inside, close - inside))) {
            marks.append({open, inside});
            marks.append({close, close + Mark.size()});
            open = markFrom(text, close + Mark.size());
        } else {
            open = close;
        }
    }
    return marks;
}

} // namespace jianbao
