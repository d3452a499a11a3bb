// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/conversion.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <array>
#include <memory>

namespace jianbao {

namespace {

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Where the running conversion stands, for the callback.
struct Progress
{
    const UChar *target = nullptr;
    QList<InvalidSequence> *invalid = nullptr;
};

/// Called by ICU for each sequence it cannot decode.
void replaceInvalid(const void *context, UConverterToUnicodeArgs *args, const char *bytes,
                    int32_t length, UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason > UCNV_IRREGULAR) {
        return; // reset, close, clone
    }
    const auto *progress = static_cast<const Progress *>(context);
    progress->invalid->append({args->target - progress->target, QByteArray(bytes, length)});
    const UChar replacement = 0xFFFD;
    *error = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
}

/// GB 18030-2022 moved these out of the private use area.
constexpr std::array<std::pair<char16_t, char16_t>, 19> movedCharacters{{
    {0xE5E5, 0x3000}, {0xE78D, 0xFE10}, {0xE78E, 0xFE12}, {0xE78F, 0xFE11}, {0xE790, 0xFE13},
    {0xE791, 0xFE14}, {0xE792, 0xFE15}, {0xE793, 0xFE16}, {0xE794, 0xFE17}, {0xE795, 0xFE18},
    {0xE796, 0xFE19}, {0xE81E, 0x9FB4}, {0xE826, 0x9FB5}, {0xE82B, 0x9FB6}, {0xE82C, 0x9FB7},
    {0xE832, 0x9FB8}, {0xE843, 0x9FB9}, {0xE854, 0x9FBA}, {0xE864, 0x9FBB},
}};

void moveFromPrivateUse(QString &text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0xE5E5 || c.unicode() > 0xE864) {
            continue;
        }
        for (const auto &[from, to] : movedCharacters) {
            if (c.unicode() == from) {
                c = QChar(to);
                break;
            }
        }
    }
}

} // namespace

ConvertedText convert(QByteArrayView bytes, const char *converterName)
{
    UErrorCode error = U_ZERO_ERROR;
    const Converter converter(ucnv_open(converterName, &error));
    ConvertedText result;
    if (!converter) {
        return result;
    }
    // no encoding here makes more UTF-16 units than it has bytes
    result.text.resize(bytes.size() + 1);
    auto *target = reinterpret_cast<UChar *>(result.text.data());
    const UChar *limit = target + result.text.size();
    const char *source = bytes.data();
    const Progress progress{target, &result.invalid};
    ucnv_setToUCallBack(converter.get(), replaceInvalid, &progress, nullptr, nullptr, &error);
    UChar *end = target;
    ucnv_toUnicode(converter.get(), &end, limit, &source, bytes.data() + bytes.size(), nullptr,
                   true, &error);
    result.text.truncate(end - target);
    if (qstrcmp(converterName, "gb18030") == 0) {
        moveFromPrivateUse(result.text);
    }
    return result;
}

} // namespace jianbao
