// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace jianbao::test {

/// How far two pictures of a window are apart: mean differences of a channel, 0 to 255.
struct PictureDifference
{
    double whole = 0;
    double worstTile = 0; ///< Of the tiles that the picture is laid out in.
    QPoint tile;          ///< Which of them: column and row.

    /// Whether the pictures show the same, but for the drawing of letters.
    bool isSmall() const;
};

/// Compares two pictures tile by tile after both were made small, so that the drawing of single
/// letters does not count, but where things stand and what colour they have does.
PictureDifference differenceOf(const QImage &left, const QImage &right);

/// The picture as it is kept: half its size.
QImage keptForm(const QImage &picture);

} // namespace jianbao::test
