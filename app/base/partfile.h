// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QFile>

namespace jianbao {

/// A file that is written beside its target, under a name of its own, and takes the target's place
/// only when `commit` succeeds; without it the target stands untouched and the part is removed.
///
/// Not QSaveFile: killed between making its new file visible and renaming it, that leaves a file of
/// a random name which nobody may remove. The part's name is fixed (`.NAME.jianbao-part`), so what
/// a killed program left is taken over by the next writer of the same target.
class PartFile : public QFile
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartFile)

public:
    explicit PartFile(const QString &target);
    ~PartFile() override;

    QString target() const { return m_target; }

    /// Opens the part, empty, for writing; `mode` is WriteOnly. False, with `error()` and
    /// `errorString()` set, when it can't be written or another program is writing the same target.
    bool open(OpenMode mode) override;

    /// Brings the content to the disk and puts it in the target's place. Errors: FileNotWritable,
    /// DiskFull, also for a write before it that failed.
    Result<void> commit();

private:
    bool lock();

    const QString m_target;
    bool m_isMine = false; // the part is locked by us, so that we may remove it
};

} // namespace jianbao
