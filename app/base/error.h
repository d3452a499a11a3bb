// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace jianbao {

/// What went wrong. The sentence for a person is made from it in `ui` (and in English by the
/// command line), so a code stands for one sentence and one advice.
enum class ErrorCode {
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileTooLarge,
    FileIsEmpty,
    FileIsNoText,
    UnsupportedFormat,
    AlreadyImported,
    NotAProject,
    NewerProject,
    DamagedProject,
    ProjectExists,
    ProjectLocked,
    ProjectReadOnly,
    ProjectReplaced,
    DiskFull,
    StorageFailed,
    NoSuchThing,
    InvalidName,
    NameTaken,
    InvalidValue,
    InvalidRange,
    NothingToUndo,
    NothingToRedo,
    Cancelled,
};

/// A failed operation: a code, the file or thing it concerns, and the technical cause.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString subject; ///< File path or name of the thing, as the person knows it; may be empty.
    QString cause;   ///< Technical detail for a log or "details", never translated; may be empty.

    bool operator==(const Error &) const = default;
};

/// A value, or the error that prevented it.
template<typename T>
using Result = tl::expected<T, Error>;

/// Short form for `return fail(ErrorCode::…, path, cause)`.
inline tl::unexpected<Error> fail(ErrorCode code, QString subject = {}, QString cause = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(cause)});
}

} // namespace jianbao
