// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"

#include <QString>

namespace jianbao {

/// The families of fact types that share a colour and a filter chip.
enum class FactFamily { Money, Rate, Count, Time, Name };

FactFamily familyOf(FactType type);
/// Whether the value of such a fact is a number, with unit, bound and change.
bool hasNumber(FactType type);
/// The design token of a family's colour, e.g. "fact-money".
QLatin1StringView colourToken(FactFamily family);
/// Translated names.
QString familyName(FactFamily family);
QString typeName(FactType type);
QString boundName(Bound bound);
QString changeName(Change change);
QString stateName(FactState state);

/// The passage as written, its line breaks undone, with the sign of its change: "+16.5亿元".
QString writtenValue(const Fact &fact);
/// The normalised value for reading, digits in groups of three: "6 830 000 000 CNY", "12.5 %".
/// Empty where the passage gives no value, as a day whose month nobody knows.
QString normalisedValue(const Fact &fact);
/// The normalised value where it says more than the passage, to stand beside it; else empty.
QString valueBeyondPassage(const Fact &fact);
/// What else is known: base, role, period it resolves to.
QString factDetail(const Fact &fact);
/// What relative dates of the fact (今年前三个月, 同比, 昨日) were reckoned to, and from what;
/// empty where nothing was reckoned.
QString reckoning(const Fact &fact, QDate issueDate);
/// The state, with the confidence while it is open: "to check 0.93".
QString stateText(const Fact &fact);

} // namespace jianbao
