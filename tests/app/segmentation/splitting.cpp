// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "splitting.h"

#include "app/lexicons/lexicons.h"

namespace jianbao::test {

Segmentation split(const QString &source)
{
    return segment(source, Lexicons::builtIn());
}

QStringList headlinesOf(const QString &source)
{
    QStringList headlines;
    for (const Article &article : split(source).articles) {
        headlines.append(article.headline);
    }
    return headlines;
}

QStringList textsOf(const QString &source, const QList<Block> &blocks, BlockRole role)
{
    QStringList texts;
    for (const Block &block : blocks) {
        if (block.role == role) {
            texts.append(block.range.in(source).toString());
        }
    }
    return texts;
}

} // namespace jianbao::test
