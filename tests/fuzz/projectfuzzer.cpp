// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project file with bytes of it changed, or cut off: refused, salvaged, or used. The input is a
// list of changes to a sound file: four bytes say where, one how many bytes, which follow.

#include "app/project/safekeeping/rescue.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/projectuse.h"

#include <QFile>
#include <QtEndian>

namespace {

using namespace jianbao;

const QByteArray &soundFile()
{
    static const QByteArray bytes = [] {
        QFile file(fuzz::exampleProject(QStringLiteral("example.jianbao")));
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }();
    return bytes;
}

QByteArray changed(QByteArray file, QByteArrayView changes)
{
    constexpr qsizetype HeadSize = 5;
    constexpr quint8 CutOff = 0xFF;
    while (changes.size() > HeadSize) {
        const auto at = qsizetype(qFromLittleEndian<quint32>(changes.data())) % file.size();
        const auto length = static_cast<quint8>(changes[4]);
        changes = changes.sliced(HeadSize);
        if (length == CutOff) {
            file.truncate(std::max(at, qsizetype(1)));
            continue;
        }
        const qsizetype count = std::min({qsizetype(length), changes.size(), file.size() - at});
        file.replace(at, count, changes.first(count).toByteArray());
        changes = changes.sliced(count);
    }
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes =
        changed(soundFile(), {reinterpret_cast<const char *>(data), qsizetype(size)});
    const QString path = fuzz::freshFile(QStringLiteral("changed.jianbao"));
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                  "the file can be written");
    file.close();
    const QString salvaged = fuzz::freshFile(QStringLiteral("salvaged.jianbao"));
    if (salvageProject(path, salvaged)) {
        fuzz::useProject(salvaged);
    }
    fuzz::require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes,
                  "salvaging changes nothing");
    file.close();
    fuzz::useProject(path);
    return 0;
}
