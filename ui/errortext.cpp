// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/errortext.h"

#include "app/project/heldby.h"
#include "app/text/visibletext.h"
#include "ui/causetext.h"

#include <QCoreApplication>

namespace jianbao {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ErrorText)
};

/// What failed and what to do; %1 is the file or thing concerned.
QString sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return Sentences::tr("“%1” was not found. Check whether it was moved or renamed.");
    case ErrorCode::FileNotReadable:
        return Sentences::tr("“%1” cannot be read. Check the permissions of the file.");
    case ErrorCode::FileNotWritable:
        return Sentences::tr("“%1” cannot be written. Choose another folder or change its "
                             "permissions.");
    case ErrorCode::FileTooLarge:
        return Sentences::tr("“%1” is too large to import. Split it into single issues.");
    case ErrorCode::FileIsEmpty:
        return Sentences::tr("“%1” holds no text. Nothing was imported from it.");
    case ErrorCode::FileIsNoText:
        return Sentences::tr("“%1” is not a text file. Convert it to text first.");
    case ErrorCode::UnsupportedFormat:
        return Sentences::tr("“%1” has a format that cannot be read here. Issues can be read from "
                             "text (.txt) and Markdown (.md), codebooks from .qdc and .csv.");
    case ErrorCode::AlreadyImported:
        return Sentences::tr("“%1” is in this project already.");
    case ErrorCode::NotAProject:
        return Sentences::tr("“%1” is not a Jianbao project. It was left untouched.");
    case ErrorCode::NewerProject:
        return Sentences::tr("“%1” was made by a newer version of Jianbao. Update the program to "
                             "open it; the file was left untouched.");
    case ErrorCode::DamagedProject:
        return Sentences::tr(
            "“%1” is damaged and was left untouched. Open a backup of it, or open it again to "
            "save what can be read.");
    case ErrorCode::ProjectExists:
        return Sentences::tr("“%1” exists already. Choose another name.");
    case ErrorCode::ProjectLocked:
        return Sentences::tr("“%1” is in use by another program. Close it there and try again.");
    case ErrorCode::ProjectReadOnly:
        return Sentences::tr("“%1” is open for reading only. Save a copy in a folder of yours to "
                             "work on it.");
    case ErrorCode::ProjectReplaced:
        return Sentences::tr("“%1” was moved, replaced or changed by another program, perhaps one "
                             "that synchronises folders. Nothing more is written to it. All that "
                             "was open here is kept in the conflict copy named below; open that "
                             "one to go on.");
    case ErrorCode::DiskFull:
        return Sentences::tr("The disk that holds “%1” is full. Free some space and try again; "
                             "nothing was lost.");
    case ErrorCode::StorageFailed:
        return Sentences::tr("The change could not be stored in “%1”. What was stored before is "
                             "safe.");
    case ErrorCode::NoSuchThing:
        return Sentences::tr("What this concerns is no longer there: “%1”.");
    case ErrorCode::InvalidName:
        return Sentences::tr("“%1” cannot be used as a name. A name has at least one visible "
                             "character, and none that cannot be seen.");
    case ErrorCode::NameTaken:
        return Sentences::tr("The name “%1” is taken. Choose another one.");
    case ErrorCode::InvalidValue:
        return Sentences::tr("“%1” is not a possible value here.");
    case ErrorCode::InvalidRange:
        return Sentences::tr("The passage “%1” cannot be marked: it holds no text of this issue.");
    case ErrorCode::NothingToUndo:
        return Sentences::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Sentences::tr("There is nothing to redo.");
    case ErrorCode::Cancelled:
        return Sentences::tr("Cancelled; nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error &error)
{
    if (error.code == ErrorCode::ProjectLocked && error.cause == HeldByImport) {
        return Sentences::tr(
            "A large file is being imported, which takes some seconds. Do it again "
            "when it is there.");
    }
    if (error.code == ErrorCode::ProjectLocked && error.cause == HeldByLargeStep) {
        return Sentences::tr("A large change is being made, which takes some seconds. Do it again "
                             "when it is done.");
    }
    QString text = sentenceFor(error.code);
    if (text.contains(u"%1")) {
        text = text.arg(withInvisibleShown(error.subject));
    }
    return error.cause.isEmpty()
               ? text
               : Sentences::tr("%1 (%2)").arg(text, withInvisibleShown(causeText(error.cause)));
}

} // namespace jianbao
