// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchwords.h"

#include "ui/reader/readerview.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

QString wordsToFind(const QString &selected)
{
    constexpr qsizetype longest = 40;
    const QString words = selected.trimmed();
    return words.size() <= longest && !words.contains(u'\n') ? words : QString();
}

QString wordsToFind(const ReaderView &reader)
{
    const bool isTyping = qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr;
    return isTyping ? QString() : wordsToFind(reader.selectedText());
}

QString queryFor(const QString &words)
{
    const auto isOf = [&words](auto &&test) {
        return std::all_of(words.cbegin(), words.cend(), test);
    };
    const bool isPlain = isOf([](QChar c) { return c.isLetterOrNumber(); });
    const bool mayBeOperator = isOf([](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (isPlain && !mayBeOperator) {
        return words;
    }
    QString quoted = words;
    for (const QChar quote : u"\"“”＂"_s) {
        quoted.replace(quote, u' ');
    }
    return u'"' + quoted.simplified() + u'"';
}

} // namespace jianbao
