// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/importing/importedissue.h"
#include "app/storage/history/actionlog.h"

namespace jianbao {

struct Storage;

/// The history's name for the import of an issue.
ActionDraft importDraft(const ImportedIssue &issue);
/// Called as the work of that action: writes an issue with all that the engine found, and names it
/// in the draft. Error AlreadyImported.
Result<void> storeIssue(Storage &stored, const ImportedIssue &issue, ActionDraft &draft);

/// Whether storing an issue takes longer than a window may stand still.
bool isLarge(const ImportedIssue &issue);

/// Stores an issue as that action and tells what changed; the issue is named in the draft.
Result<ChangedRows> performImport(Storage &stored, const ImportedIssue &issue, ActionDraft &draft);

} // namespace jianbao
