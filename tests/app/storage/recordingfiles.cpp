// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/storage/recordingfiles.h"

#include <QRandomGenerator>

namespace jianbao::test {

namespace {

constexpr qsizetype Sector = 512;

void put(QByteArray &content, qint64 offset, const QByteArray &data)
{
    if (content.size() < offset + data.size()) {
        content.append(QByteArray(offset + data.size() - content.size(), '\0'));
    }
    content.replace(offset, data.size(), data);
}

void apply(FileContents &files, const FileCall &call)
{
    if (call.kind == FileCall::Write) {
        put(files[call.path], call.offset, call.data);
    } else if (call.kind == FileCall::Truncate) {
        files[call.path].resize(call.offset);
    } else if (call.kind == FileCall::Remove) {
        files.remove(call.path);
    }
}

/// Some sectors of a write, or some other call or not.
void scatter(FileContents &files, const FileCall &call, QRandomGenerator &random)
{
    if (call.kind != FileCall::Write) {
        if (random.bounded(2) == 0) {
            apply(files, call);
        }
        return;
    }
    for (qsizetype at = 0; at < call.data.size(); at += Sector) {
        if (random.bounded(2) == 0) {
            put(files[call.path], call.offset + at, call.data.mid(at, Sector));
        }
    }
}

/// Puts what was called for a file on the disk.
void settle(FileContents &files, QList<FileCall> &pending, const QString &path)
{
    QList<FileCall> others;
    for (const FileCall &call : std::as_const(pending)) {
        if (call.path == path) {
            apply(files, call);
        } else {
            others.append(call);
        }
    }
    pending = others;
}

} // namespace

RecordingFiles::RecordingFiles()
    : m_layer("recording", [this](const FileCall &call) {
        if (!call.path.isEmpty()) {
            m_calls.append(call);
        }
        return SQLITE_OK;
    })
{}

FileContents afterPowerCut(const FileContents &start, const QList<FileCall> &calls, int count,
                           Unsynced unsynced, quint32 seed)
{
    FileContents files = start;
    QList<FileCall> pending;
    for (const FileCall &call : calls.first(count)) {
        if (call.kind == FileCall::Sync) {
            settle(files, pending, call.path);
            files[call.path]; // SQLite puts the entry of a new file on the disk as well
        } else if (call.kind == FileCall::RemoveAndSync) {
            settle(files, pending, call.path);
            files.remove(call.path);
        } else {
            pending.append(call);
        }
    }
    QRandomGenerator random(seed);
    for (const FileCall &call : std::as_const(pending)) {
        if (unsynced == Unsynced::Kept) {
            apply(files, call);
        } else if (unsynced == Unsynced::Scattered) {
            scatter(files, call, random);
        }
    }
    return files;
}

} // namespace jianbao::test
