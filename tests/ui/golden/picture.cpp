// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/golden/picture.h"

#include <QList>

#include <cstdlib>

namespace jianbao::test {

namespace {

constexpr QSize ComparedSize(132, 88); // a tenth of the window
constexpr QSize TileSize(6, 4);
/// Letters drawn in another way stay below these (otherDrawingOfLettersIsTolerated); a part that
/// is gone, moves, or has another colour goes beyond.
constexpr double LargestDifference = 1.5;
constexpr double LargestTileDifference = 9;

QImage small(const QImage &picture)
{
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaled(ComparedSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

double differenceOfPixels(QRgb left, QRgb right)
{
    return (std::abs(qRed(left) - qRed(right)) + std::abs(qGreen(left) - qGreen(right))
            + std::abs(qBlue(left) - qBlue(right)))
           / 3.0;
}

} // namespace

bool PictureDifference::isSmall() const
{
    return whole <= LargestDifference && worstTile <= LargestTileDifference;
}

PictureDifference differenceOf(const QImage &left, const QImage &right)
{
    const QImage a = small(left);
    const QImage b = small(right);
    constexpr int columns = ComparedSize.width() / TileSize.width();
    constexpr int rows = ComparedSize.height() / TileSize.height();
    QList<double> tiles(columns * rows, 0);
    for (int y = 0; y < ComparedSize.height(); ++y) {
        for (int x = 0; x < ComparedSize.width(); ++x) {
            tiles[y / TileSize.height() * columns + x / TileSize.width()] +=
                differenceOfPixels(a.pixel(x, y), b.pixel(x, y))
                / (TileSize.width() * TileSize.height());
        }
    }
    PictureDifference difference;
    for (int i = 0; i < tiles.size(); ++i) {
        difference.whole += tiles[i] / double(tiles.size());
        if (tiles[i] > difference.worstTile) {
            difference.worstTile = tiles[i];
            difference.tile = {i % columns, i / columns};
        }
    }
    return difference;
}

QImage keptForm(const QImage &picture)
{
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaled(picture.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace jianbao::test
