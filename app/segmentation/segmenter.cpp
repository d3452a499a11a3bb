// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/segmenter.h"

namespace jianbao {

Segmentation segment(QStringView source, const Lexicons &)
{
    Article article;
    article.blocks.append({BlockRole::Body, {0, source.size()}});
    return {{article}, {}, {}};
}

IssueInfo proposeIssueInfo(QStringView, QStringView fileName, const Segmentation &)
{
    return {fileName.toString(), {}, {}};
}

} // namespace jianbao
