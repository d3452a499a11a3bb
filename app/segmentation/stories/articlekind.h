// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/segmentation/stories/stories.h"

namespace jianbao::segmentation {

/// The kind of an article: "news", "brief", "document", "photo", "interview", "history",
/// "commentary", "sports" or "feature".
QString articleKind(QStringView source, const Article &article, const Story &story,
                    bool hasDateline);

} // namespace jianbao::segmentation
