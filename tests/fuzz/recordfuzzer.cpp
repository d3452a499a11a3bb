// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a line of input for `extract`: a record or a refusal, and a record's id is JSON.

#include "app/cli/textrecord.h"
#include "tests/fuzz/invariants.h"

#include <QJsonArray>
#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace jianbao;
    const QByteArray line(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto record = cli::readRecord(line, cli::LineForm::Auto)) {
        const QJsonDocument id = QJsonDocument::fromJson('[' + record->id + ']');
        fuzz::require(id.array().size() == (record->id.isEmpty() ? 0 : 1), "the id is one value");
    } else {
        fuzz::require(record.error().code == ErrorCode::InvalidValue
                          && !record.error().cause.isEmpty(),
                      "a refusal tells why");
    }
    const auto plain = cli::readRecord(line, cli::LineForm::Plain);
    fuzz::require(plain && plain->text == QString::fromUtf8(line), "a plain line is the text");
    return 0;
}
