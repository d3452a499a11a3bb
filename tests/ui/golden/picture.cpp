// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/golden/picture.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace jianbao::test {

namespace {

constexpr QSize KeptSize(960, 640);
constexpr QSize ComparedSize(120, 80);
constexpr int TileSize = 10;
constexpr int MostColours = 48;

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

PictureDifference differenceOf(const QImage &left, const QImage &right)
{
    const QImage a = small(left);
    const QImage b = small(right);
    constexpr int columns = ComparedSize.width() / TileSize;
    constexpr int rows = ComparedSize.height() / TileSize;
    QList<double> tiles(columns * rows, 0);
    for (int y = 0; y < ComparedSize.height(); ++y) {
        for (int x = 0; x < ComparedSize.width(); ++x) {
            tiles[y / TileSize * columns + x / TileSize] +=
                differenceOfPixels(a.pixel(x, y), b.pixel(x, y)) / (TileSize * TileSize);
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
    const QImage scaled = picture.convertToFormat(QImage::Format_RGB32)
                              .scaled(KeptSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QHash<QRgb, int> counts;
    for (int y = 0; y < scaled.height(); ++y) {
        for (int x = 0; x < scaled.width(); ++x) {
            ++counts[scaled.pixel(x, y) & 0xfff8f8f8];
        }
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb left, QRgb right) {
        return std::pair(-counts[left], left) < std::pair(-counts[right], right);
    });
    colours.resize(std::min<qsizetype>(colours.size(), MostColours));
    return scaled.convertToFormat(QImage::Format_Indexed8, colours,
                                  Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace jianbao::test
