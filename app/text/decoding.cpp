// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/decoding.h"

#include "app/text/conversion.h"
#include "app/text/encodingguess.h"

#include <QUtf8StringView>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Turns CR LF and CR into LF, and moves the places of invalid sequences along.
void normaliseLineEnds(ConvertedText &converted)
{
    QString &text = converted.text;
    if (!text.contains(u'\r')) {
        return;
    }
    qsizetype out = 0;
    qsizetype invalid = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (invalid < converted.invalid.size() && converted.invalid[invalid].offset == i) {
            converted.invalid[invalid++].offset = out;
        }
        if (text[i] != u'\r') {
            text[out++] = text[i];
            continue;
        }
        text[out++] = u'\n';
        if (i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
        }
    }
    text.truncate(out);
}

bool isControl(char16_t c)
{
    if (c >= 0xA0) { // as most are
        return false;
    }
    const bool layout = c == u'\t' || c == u'\n' || c == u'\v' || c == u'\f';
    return (c < 0x20 && !layout) || (c >= 0x7F && c != 0x85);
}

/// One diagnostic from the first to the last control character, with their count.
void reportControls(QStringView text, QList<Diagnostic> &diagnostics)
{
    qsizetype count = 0;
    TextRange range;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isControl(text[i].unicode())) {
            range = {count == 0 ? i : range.start, i + 1};
            ++count;
        }
    }
    if (count > 0) {
        diagnostics.append({DiagnosticCode::ControlCharacters, range, QString::number(count)});
    }
}

void reportInvalid(const ConvertedText &converted, QList<Diagnostic> &diagnostics)
{
    for (const InvalidSequence &sequence : converted.invalid) {
        diagnostics.append({DiagnosticCode::InvalidBytes,
                            {sequence.offset, sequence.offset + 1},
                            QString::fromLatin1(sequence.bytes.toHex(' ').toUpper())});
    }
}

ConvertedText decodeAs(const EncodingGuess &guess, QByteArrayView bytes)
{
    // Qt decodes valid UTF-8 several times faster than ICU's converter
    if (guess.encoding == TextEncoding::Utf8
        && (guess.isValid || QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())) {
        return {QString::fromUtf8(bytes), {}};
    }
    return convert(bytes, converterName(guess.encoding));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return fail(ErrorCode::FileIsEmpty);
    }
    const EncodingGuess guess = guessEncoding(bytes);
    if (isBinary(bytes, guess)) {
        return fail(ErrorCode::FileIsNoText);
    }
    ConvertedText converted = decodeAs(guess, QByteArrayView(bytes).sliced(guess.markLength));
    normaliseLineEnds(converted);
    if (converted.text.isEmpty()) {
        return fail(ErrorCode::FileIsEmpty);
    }
    DecodedText decoded{
        std::move(converted.text), QString::fromLatin1(ianaName(guess.encoding)), {}};
    if (guess.isDoubtful) {
        decoded.diagnostics.append(
            {DiagnosticCode::DoubtfulEncoding, {0, decoded.text.size()}, decoded.encoding});
    }
    reportInvalid(converted, decoded.diagnostics);
    reportControls(decoded.text, decoded.diagnostics);
    return decoded;
}

} // namespace jianbao
