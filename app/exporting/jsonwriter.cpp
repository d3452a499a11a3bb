// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/jsonwriter.h"

#include <QLocale>

#include <algorithm>

namespace jianbao {

JsonWriter::JsonWriter(QByteArray *out)
    : m_out(out)
{}

void JsonWriter::beginObject()
{
    separate();
    m_out->append('{');
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_out->append('}');
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_out->append('[');
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_out->append(']');
    m_needsComma = true;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    appendString(name);
    m_out->append(':');
    m_needsComma = false;
}

void JsonWriter::value(QStringView text)
{
    separate();
    appendString(text.toUtf8());
    m_needsComma = true;
}

void JsonWriter::value(const Decimal &number)
{
    rawValue(number.toString().toLatin1());
}

void JsonWriter::value(qsizetype number)
{
    rawValue(QByteArray::number(number));
}

void JsonWriter::value(double number)
{
    rawValue(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::null()
{
    rawValue(QByteArrayLiteral("null"));
}

void JsonWriter::rawValue(const QByteArray &json)
{
    separate();
    m_out->append(json);
    m_needsComma = true;
}

void JsonWriter::memberOrNull(QLatin1StringView name, QStringView text)
{
    key(name);
    if (text.isEmpty()) {
        null();
    } else {
        value(text);
    }
}

void JsonWriter::memberIfAny(QLatin1StringView name, QStringView text)
{
    if (!text.isEmpty()) {
        key(name);
        value(text);
    }
}

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_out->append(',');
    }
}

void JsonWriter::appendString(QByteArrayView utf8)
{
    const auto isEscaped = [](char c) {
        return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
    };
    m_out->append('"');
    for (auto at = utf8.begin(); at != utf8.end();) {
        const auto plain = std::find_if(at, utf8.end(), isEscaped);
        m_out->append(QByteArrayView(at, plain));
        at = plain;
        if (at != utf8.end()) {
            appendEscaped(*at++);
        }
    }
    m_out->append('"');
}

void JsonWriter::appendEscaped(char c)
{
    if (c == '\n') {
        m_out->append("\\n");
    } else if (c == '"' || c == '\\') {
        m_out->append('\\').append(c);
    } else {
        m_out->append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
    }
}

} // namespace jianbao
