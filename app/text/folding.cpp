// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/folding.h"

#include "app/text/foldingtables.h"

#include <memory>

namespace jianbao {

namespace {

using Table = FoldingTable;

void addPairs(Table &table, QStringView pairs)
{
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        table[pairs[i].unicode()] = pairs[i + 1].unicode();
    }
}

/// Characters whose Unicode decomposition is one other character of the basic plane.
void addDecompositions(Table &table, char32_t first, char32_t last)
{
    for (char32_t c = first; c <= last; ++c) {
        const QString decomposed = QChar::decomposition(c);
        if (decomposed.size() == 1) {
            table[c] = decomposed[0].unicode();
        }
    }
}

void addBlanks(Table &table)
{
    for (char32_t c = 0; c < 0x3001; ++c) {
        const bool isLineEnd = c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
        if (QChar::isSpace(c) && !isLineEnd) {
            table[c] = u' ';
        }
    }
}

std::unique_ptr<const Table> makeTable()
{
    auto table = std::make_unique<Table>();
    for (char32_t c = 0; c < table->size(); ++c) {
        (*table)[c] = char16_t(c);
    }
    addDecompositions(*table, 0x2F00, 0x2FD5); // Kangxi radicals
    addDecompositions(*table, 0xF900, 0xFAFF); // CJK compatibility ideographs
    addDecompositions(*table, 0xFE10, 0xFE6B); // vertical and small forms
    addDecompositions(*table, 0xFF01, 0xFF5E); // full-width ASCII
    addDecompositions(*table, 0xFFE0, 0xFFE6); // full-width signs of currencies
    addPairs(*table, RadicalToUnified);
    addPairs(*table, TraditionalToSimplified);
    for (char16_t &c : *table) { // a radical may stand for a traditional character
        c = (*table)[c];
    }
    addBlanks(*table);
    (*table)[0x2212] = u'-';
    return table;
}

} // namespace

const FoldingTable &foldingTable()
{
    static const std::unique_ptr<const FoldingTable> table = makeTable();
    return *table;
}

char16_t folded(char16_t c)
{
    return foldingTable()[c];
}

QString foldedForMatching(QStringView text)
{
    const Table &table = foldingTable();
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        out[i] = QChar(table[text[i].unicode()]);
    }
    return result;
}

} // namespace jianbao
