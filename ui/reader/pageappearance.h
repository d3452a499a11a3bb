// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/tag.h"
#include "ui/reader/readerkeys.h"
#include "ui/reader/typeface.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace jianbao {

class Theme;

/// How the page looks, whatever article it shows, and what the bar beside a selection offers.
struct PageAppearance
{
    Q_DECLARE_TR_FUNCTIONS(PageAppearance)

public:
    double scale = 1;
    int lineWidth = 36;    ///< Longest line of the reading view, in characters.
    double leading = 1.95; ///< Height of a line, in parts of the size of the text.
    Typeface typeface = Typeface::Serif;
    bool bare = false; ///< Without facts and annotations but for the current one.
    QList<Tag> tags;   ///< Of the bar.
    QList<BarButton> buttons;
    std::optional<Tag> pen; ///< The tag that every selection gets at once.

    /// As the page takes it, with the words of the interface in the language of now.
    QJsonObject toJson(const Theme &theme) const;

private:
    QJsonArray tagsJson(const Theme &theme) const;
    QJsonObject wordsJson() const;
    QJsonValue penJson(const Theme &theme) const;
};

} // namespace jianbao
