// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes that decode to a text go through the whole engine, as an issue and as a single text;
// what comes out must keep the promises of the headers.

#include "app/engine/analysis.h"
#include "app/engine/textfacts.h"
#include "app/lexicons/lexicons.h"
#include "app/text/decoding.h"
#include "tests/fuzz/invariants.h"

namespace {

using namespace jianbao;

void checkIssue(const QString &source)
{
    const IssueAnalysis analysis = analyse(source, u"fuzz.txt", Lexicons::builtIn());
    QList<Block> blocks = analysis.furniture;
    for (const AnalysedArticle &analysed : analysis.articles) {
        blocks += analysed.article.blocks;
        fuzz::requireFacts(analysed.facts, source);
    }
    fuzz::requireCover(blocks, source);
    for (const Diagnostic &diagnostic : analysis.diagnostics) {
        fuzz::requireInside(diagnostic.range, source);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<DecodedText> decoded = decodeText(bytes)) {
        checkIssue(decoded->text);
    }
    const QString text = QString::fromUtf8(bytes);
    fuzz::requireFacts(factsOfText(text, {QDate(2020, 2, 29), {}}, Lexicons::builtIn()), text);
    return 0;
}
