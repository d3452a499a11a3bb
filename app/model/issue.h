// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace jianbao {

/// What a person may say of an issue: proposed from the text and the file name, editable.
struct IssueInfo
{
    QString paper;
    QDate date;      ///< Null where unknown.
    QString edition; ///< Edition or page as printed, e.g. "第3版".

    bool operator==(const IssueInfo &) const = default;
};

/// One imported newspaper issue or page file, without its text.
struct Issue
{
    IssueId id;
    IssueInfo info;
    QString fileName;
    QString sha256;       ///< Of the imported bytes, lower-case hex.
    QString encoding;     ///< IANA name, e.g. "UTF-8", "GB18030".
    qsizetype length = 0; ///< Of the source text, UTF-16 code units.
    QDateTime importedAt; ///< UTC.
    QString note;         ///< A person's.
    int articleCount = 0;
    int doneCount = 0; ///< Articles whose review state is done, checked or nothing-here.

    bool operator==(const Issue &) const = default;
};

} // namespace jianbao
