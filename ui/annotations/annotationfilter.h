// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"

#include <QHash>
#include <QString>

#include <optional>

namespace jianbao {

/// Which annotations of an article are listed.
struct AnnotationFilter
{
    QString words;            ///< All must stand in the quote, the note, a tag or the coder's name.
    std::optional<TagId> tag; ///< The tag to carry; the invalid one is for those without a tag.

    bool isOn() const { return tag.has_value() || !words.trimmed().isEmpty(); }
    /// Whether an annotation passes; the paths are the names of all tags.
    bool passes(const Annotation &annotation, const QHash<TagId, QString> &paths) const;
};

} // namespace jianbao
