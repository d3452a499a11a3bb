// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

struct Sentence
{
    ErrorCode code;
    QLatin1StringView problem;
    QLatin1StringView advice;
};

constexpr std::array<Sentence, 25> Sentences{{
    {ErrorCode::FileNotFound, "does not exist"_L1, "Check the path."_L1},
    {ErrorCode::FileNotReadable, "cannot be read"_L1,
     "Check that it is a file and that you may read it."_L1},
    {ErrorCode::FileNotWritable, "cannot be written"_L1,
     "Check that its folder exists and that you may write there, or choose another place."_L1},
    {ErrorCode::FileTooLarge, "is too large"_L1, "Split it into single issues."_L1},
    {ErrorCode::FileIsEmpty, "is empty"_L1, "Check that the right file was given."_L1},
    {ErrorCode::FileIsNoText, "holds no text"_L1,
     "Give a text file; turn other formats into text first."_L1},
    {ErrorCode::UnsupportedFormat, "has a format that is not known"_L1,
     "Give plain text (.txt) or Markdown (.md)."_L1},
    {ErrorCode::AlreadyImported, "was imported before"_L1, "Nothing needs to be done."_L1},
    {ErrorCode::NotAProject, "is not a Jianbao project"_L1, "Name a .jianbao file."_L1},
    {ErrorCode::NewerProject, "was made by a newer version of Jianbao"_L1,
     "Install that version; the file was left as it is."_L1},
    {ErrorCode::DamagedProject, "is damaged"_L1, "Open a backup of it."_L1},
    {ErrorCode::ProjectExists, "exists already"_L1, "Choose another name."_L1},
    {ErrorCode::ProjectLocked, "is in use by another program"_L1,
     "Close it there and try again."_L1},
    {ErrorCode::ProjectReadOnly, "may only be read"_L1,
     "Make the file and its folder writable, or work on a copy."_L1},
    {ErrorCode::ProjectReplaced, "was moved, replaced or changed by another program"_L1,
     "What was open is kept in the conflict copy beside it."_L1},
    {ErrorCode::DiskFull, "could not be written because the disk is full"_L1,
     "Free some space and try again."_L1},
    {ErrorCode::StorageFailed, "could not be read or written as a database"_L1,
     "Check the disk and try again."_L1},
    {ErrorCode::NoSuchThing, "is not there"_L1, "Check the name."_L1},
    {ErrorCode::InvalidName, "is not a valid name"_L1, "Choose another name."_L1},
    {ErrorCode::NameTaken, "is a name in use"_L1, "Choose another name."_L1},
    {ErrorCode::InvalidValue, "has an invalid value"_L1, "Correct it and try again."_L1},
    {ErrorCode::InvalidRange, "has an invalid range"_L1, "Correct it and try again."_L1},
    {ErrorCode::NothingToUndo, "has nothing to undo"_L1, ""_L1},
    {ErrorCode::NothingToRedo, "has nothing to redo"_L1, ""_L1},
    {ErrorCode::Cancelled, "was not finished because it was cancelled"_L1, "Start it again."_L1},
}};

/// Writes to standard output and flushes. Errors: FileNotWritable.
Result<void> writeOut(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return {}; // its data may be null, which fwrite must not be given
    }
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.data(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        return fail(ErrorCode::FileNotWritable, u"Standard output"_s,
                    QString::fromLocal8Bit(std::strerror(errno)));
    }
    return {};
}

} // namespace

QString sentenceFor(const Error &error)
{
    const auto *const sentence = std::find_if(
        Sentences.begin(), Sentences.end(), [&](auto &entry) { return entry.code == error.code; });
    Q_ASSERT(sentence != Sentences.end());
    QString text = error.subject.isEmpty() ? u"The input"_s : error.subject;
    text += u' ' + sentence->problem;
    if (!error.cause.isEmpty()) {
        text += " ("_L1 + error.cause + u')';
    }
    text += u'.';
    if (!sentence->advice.isEmpty()) {
        text += u' ' + sentence->advice;
    }
    return text;
}

void complain(const QString &sentence)
{
    const QByteArray line = "jianbao-cli: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

void complain(const Error &error)
{
    complain(sentenceFor(error));
}

ExitCode print(const QByteArray &result)
{
    const Result<void> written = writeOut(result);
    return written ? ExitCode::Ok : failed(written.error(), ExitCode::OutputFailed);
}

ExitCode print(const QString &result)
{
    return print(result.toUtf8());
}

ExitCode failed(const Error &error, ExitCode code)
{
    complain(error);
    return code;
}

} // namespace jianbao::cli
