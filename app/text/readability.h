// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace jianbao {

/// How much like ordinary Chinese the bytes read when decoded by this ICU converter: frequent
/// characters and punctuation count for it, rare and private ones and invalid bytes against it.
/// Per byte beyond ASCII, so figures for the same bytes compare; 0 for ASCII alone.
double readability(QByteArrayView bytes, const char *converter);

} // namespace jianbao
