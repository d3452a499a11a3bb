// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"

#include <QByteArray>
#include <QString>

namespace jianbao {

/// Appends compact JSON (RFC 8259, UTF-8) to a byte array as it is told, without building a tree
/// first. QJsonDocument holds every number as a double, which would not give exact decimals back.
/// The caller opens and closes objects and arrays in pairs; commas are set by the writer.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray *out);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    void key(QLatin1StringView name);
    void value(QStringView text);
    void value(const Decimal &number); ///< In plain notation, all digits.
    void value(qsizetype number);
    void value(double number); ///< In the shortest form that reads back the same.
    void null();
    /// A value that is JSON text already.
    void rawValue(const QByteArray &json);

    template<typename T>
    void member(QLatin1StringView name, const T &memberValue)
    {
        key(name);
        value(memberValue);
    }
    /// The text, or null where it is empty.
    void memberOrNull(QLatin1StringView name, QStringView text);
    /// Nothing where the text is empty.
    void memberIfAny(QLatin1StringView name, QStringView text);

private:
    void separate();
    void appendString(QByteArrayView utf8);
    void appendEscaped(char c);

    QByteArray *m_out;
    bool m_needsComma = false;
};

} // namespace jianbao
