// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/topictags.h"

namespace jianbao {

TextRange topicPassage(const Article &article)
{
    for (const BlockRole role : {BlockRole::Headline, BlockRole::Body}) {
        for (const Block &block : article.blocks) {
            if (block.role == role) {
                return block.range;
            }
        }
    }
    return article.blocks.isEmpty() ? TextRange() : article.blocks.first().range;
}

bool isTagged(const QList<Annotation> &annotations, const Article &article, TagId tag)
{
    for (const Annotation &annotation : annotations) {
        for (const TextAnchor &anchor : annotation.anchors) {
            for (const Block &block : article.blocks) {
                if (annotation.tags.contains(tag) && anchor.range.intersects(block.range)) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace jianbao
