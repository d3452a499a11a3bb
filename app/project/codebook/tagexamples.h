// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/codebook/tagmodel.h"

namespace jianbao {

struct Block;
struct Storage;

/// Whether tags are learned from the block and proposed for it.
bool isExampleBlock(const Block &block);

/// The paragraphs and headlines of the articles of an issue that a person decided on: that have
/// tagged annotations, are done, or for which a proposed tag was declined. Those of an article
/// nobody worked on say nothing.
QList<TagExample> tagExamples(Storage &stored, IssueId issue);

} // namespace jianbao
