// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QString>

namespace jianbao {

/// A code of the codebook.
struct Tag
{
    TagId id;
    TagId parent; ///< Not valid for a tag at the top.
    QString name;
    QString topic;  ///< Engine topic whose proposals use this tag ("finance" …); mostly empty.
    QString colour; ///< "#rrggbb"; the fills for light and dark are derived from it.
    QString definition;
    QString examples;        ///< Where the tag is given; one a line, as a rule.
    QString counterExamples; ///< Where it only seems to fit.
    QString note;            ///< What a person remarks of the tag; no part of its definition.
    int shortcut = 0;        ///< Digit 1 to 9 that applies the tag; 0 for none.
    int position = 0;        ///< Among its siblings.
    int annotationCount = 0; ///< Annotations that carry it.

    bool operator==(const Tag &) const = default;
};

} // namespace jianbao
