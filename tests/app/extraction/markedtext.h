// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"

#include <QList>
#include <QString>

namespace jianbao::test {

/// A sentence whose facts are written in braces with a letter for their type: 贷款增加{m:3亿元}.
/// m money, p percent, o points, x multiple, c count, u measure, d date, t period, l length of
/// time.
struct MarkedText
{
    QString text;
    QList<Fact> facts; ///< Ranges in `text`; dates carry an ISO form that tells days from months.
};

MarkedText markedText(const QString &marked);

} // namespace jianbao::test
