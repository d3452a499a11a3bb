// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the JSON lines of a project: refused with the line, or a project that can be used
// and gives the same lines again.

#include "app/project/safekeeping/rescue.h"
#include "app/storage/projectfile/twin.h"
#include "app/storage/schema.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/projectuse.h"

#include <QBuffer>
#include <QFileInfo>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace jianbao;
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer lines(&bytes);
    lines.open(QIODevice::ReadOnly);
    const QString path = fuzz::freshFile(QStringLiteral("twin.jianbao"));
    const Result<void> built = rebuildFromTwin(lines, path, Schema::builtIn());
    if (!built) {
        fuzz::require(!QFileInfo::exists(path), "a refusal leaves no file");
        fuzz::require(!built.error().cause.isEmpty(), "a refusal has a cause");
        return 0;
    }
    fuzz::useProject(path);
    return 0;
}
