// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QDate>

namespace jianbao {

struct Storage;

/// Reckons dates of an issue anew after its date was corrected: what the old date gave for a date,
/// a period or a base becomes what the new one gives. What a person set otherwise stays. Part of an
/// action; must run inside it.
void reckonDatesAnew(Storage &stored, IssueId issue, QDate before, QDate now);

} // namespace jianbao
