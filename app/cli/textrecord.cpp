// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/textrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

QByteArray jsonTextOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

/// The string, if the whole line is one JSON string.
std::optional<QString> jsonString(const QByteArray &line)
{
    // QJsonDocument takes arrays and objects only.
    const QJsonArray array = QJsonDocument::fromJson('[' + line + ']').array();
    if (array.size() != 1 || !array.first().isString()) {
        return std::nullopt;
    }
    return array.first().toString();
}

Result<TextRecord> readObject(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(line, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return fail(ErrorCode::InvalidValue, {}, problem.errorString());
    }
    if (!object["text"_L1].isString()) {
        return fail(ErrorCode::InvalidValue, {}, u"the object has no string \"text\""_s);
    }
    TextRecord record;
    record.text = object["text"_L1].toString();
    record.context.currency = object["currency"_L1].toString();
    if (const QJsonValue id = object["id"_L1]; !id.isUndefined()) {
        record.id = jsonTextOf(id);
    }
    if (const QJsonValue date = object["date"_L1]; !date.isUndefined() && !date.isNull()) {
        record.context.issueDate = QDate::fromString(date.toString(), Qt::ISODate);
        if (!record.context.issueDate.isValid()) {
            return fail(ErrorCode::InvalidValue, {}, u"\"date\" is no date like 2020-12-01"_s);
        }
    }
    return record;
}

} // namespace

Result<TextRecord> readRecord(const QByteArray &line, LineForm form)
{
    if (form == LineForm::Auto && line.startsWith('{')) {
        return readObject(line);
    }
    if (form == LineForm::Auto && line.startsWith('"')) {
        if (const auto text = jsonString(line)) {
            return TextRecord{*text, {}, {}};
        }
    }
    return TextRecord{QString::fromUtf8(line), {}, {}};
}

} // namespace jianbao::cli
