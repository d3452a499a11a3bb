// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tagcolours.h"

#include <algorithm>

namespace jianbao {

TagColours tagColours(const QColor &chosen, bool dark)
{
    const QColor colour = chosen.isValid() ? chosen : QColor(Qt::gray);
    const float hue = std::max(0.0F, colour.hslHueF());
    const float saturation = colour.hslSaturationF(); // 0 keeps greys grey
    const auto shade = [&](float cap, float lightness) {
        return QColor::fromHslF(hue, std::min(saturation, cap), lightness);
    };
    if (dark) {
        return {shade(0.55F, 0.22F), shade(0.78F, 0.68F)};
    }
    return {shade(0.78F, 0.87F), shade(1.0F, std::clamp(colour.lightnessF(), 0.35F, 0.5F))};
}

} // namespace jianbao
