// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/search/tokenizer.h"

#include "app/storage/database.h"
#include "app/storage/search/searchtokens.h"
#include "app/storage/sqlite.h"

#include <QStringEncoder>

#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

using EmitToken = int (*)(void *, int, const char *, int, int, int);

/// FTS5 wants an object for each table; the tokenizer has no state, so any address serves.
int createTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static char stateless = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

/// Nearly every token of a Chinese text: a character of the basic plane that takes three bytes.
bool isOneLongCharacter(QStringView token)
{
    return token.size() == 1 && token.front().unicode() >= 0x800 && !token.front().isSurrogate();
}

std::array<char, 3> encoded(char16_t c)
{
    return {char(0xE0 | c >> 12), char(0x80 | (c >> 6 & 0x3F)), char(0x80 | (c & 0x3F))};
}

/// The byte offsets that FTS5 asks for serve its snippet functions only, which are not used: the
/// index has no text. Places are found in the reading text itself.
int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size, EmitToken emitToken)
{
    const QString utf16 = QString::fromUtf8(text, size);
    int result = SQLITE_OK;
    QStringEncoder encoder(QStringEncoder::Utf8);
    QByteArray utf8;
    eachSearchToken(utf16, [&](QStringView token, TextRange) {
        if (isOneLongCharacter(token)) {
            const std::array<char, 3> bytes = encoded(token.front().unicode());
            result = emitToken(context, 0, bytes.data(), int(bytes.size()), 0, 0);
        } else {
            utf8.resize(encoder.requiredSpace(token.size()));
            const char *end = encoder.appendToBuffer(utf8.data(), token);
            result = emitToken(context, 0, utf8.constData(), int(end - utf8.constData()), 0, 0);
        }
        return result == SQLITE_OK;
    });
    return result;
}

/// The documented way to the FTS5 interface: it is handed over through a bound pointer.
fts5_api *fts5Interface(sqlite3 *handle)
{
    fts5_api *interface = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &interface, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return interface;
}

} // namespace

Result<void> registerTokenizer(const Database &database)
{
    fts5_api *fts5 = fts5Interface(database.handle());
    if (fts5 == nullptr) {
        return fail(ErrorCode::StorageFailed, database.path(), u"FTS5 is missing"_s);
    }
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    const int result = fts5->xCreateTokenizer(fts5, "jianbao", nullptr, &tokenizer, nullptr);
    if (result != SQLITE_OK) {
        return tl::unexpected(database.errorFrom(result));
    }
    return {};
}

} // namespace jianbao
