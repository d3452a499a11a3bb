// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace jianbao {

/// The two ways in which an article is shown.
enum class ShownView {
    Reading, ///< Its blocks in reading order, hard line breaks undone.
    Source,  ///< The lines of its blocks as they stand in the file.
};

/// The name of a view as the page knows it.
inline QString nameOf(ShownView view)
{
    return view == ShownView::Reading ? QStringLiteral("reading") : QStringLiteral("source");
}

inline std::optional<ShownView> shownViewNamed(const QString &name)
{
    for (const ShownView view : {ShownView::Reading, ShownView::Source}) {
        if (nameOf(view) == name) {
            return view;
        }
    }
    return {};
}

} // namespace jianbao
