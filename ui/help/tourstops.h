// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/tour.h"

namespace jianbao {

class MainWindow;

/// The stations of the tour: from choosing an article to the exported table.
QList<TourStop> tourStops(const MainWindow &window);

} // namespace jianbao
