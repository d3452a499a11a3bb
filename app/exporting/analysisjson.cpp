// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/analysisjson.h"

#include "app/base/codepoints.h"
#include "app/exporting/factjson.h"
#include "app/model/names.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

void writeRange(JsonWriter &json, TextRange range, const CodePointIndex &index)
{
    json.member("start"_L1, index.toCodePoint(range.start));
    json.member("end"_L1, index.toCodePoint(range.end));
}

void writeStrings(JsonWriter &json, QLatin1StringView name, const QStringList &strings)
{
    json.key(name);
    json.beginArray();
    for (const QString &string : strings) {
        json.value(string);
    }
    json.endArray();
}

void writeBlocks(JsonWriter &json, QLatin1StringView name, const QList<Block> &blocks,
                 const CodePointIndex &index)
{
    json.key(name);
    json.beginArray();
    for (const Block &block : blocks) {
        json.beginObject();
        json.member("role"_L1, nameOf(block.role));
        writeRange(json, block.range, index);
        json.endObject();
    }
    json.endArray();
}

void writeTopics(JsonWriter &json, const QList<TopicProposal> &topics)
{
    json.key("topics"_L1);
    json.beginArray();
    for (const TopicProposal &topic : topics) {
        json.beginObject();
        json.member("tag"_L1, topic.topic);
        json.member("score"_L1, topic.score);
        writeStrings(json, "because"_L1, topic.because);
        json.endObject();
    }
    json.endArray();
}

void writeArticle(JsonWriter &json, const Article &article, qsizetype id,
                  const CodePointIndex &index)
{
    json.beginObject();
    json.member("id"_L1, id);
    json.member("headline"_L1, article.headline);
    json.memberOrNull("deck"_L1, article.deck);
    json.memberOrNull("place"_L1, article.place);
    json.memberOrNull("date"_L1, article.date);
    writeStrings(json, "reporters"_L1, article.reporters);
    json.member("kind"_L1, article.kind);
    json.member("confidence"_L1, article.confidence);
    json.memberIfAny("reason"_L1, article.reason);
    writeTopics(json, article.topics);
    writeBlocks(json, "blocks"_L1, article.blocks, index);
    json.endObject();
}

void writeSource(JsonWriter &json, const SourceDescription &description,
                 const CodePointIndex &index)
{
    json.key("source"_L1);
    json.beginObject();
    json.member("file"_L1, description.fileName);
    json.member("sha256"_L1, description.sha256);
    json.member("length"_L1, index.codePointCount());
    json.member("encoding"_L1, description.encoding);
    json.endObject();
}

void writeProposal(JsonWriter &json, const IssueInfo &proposal)
{
    json.key("proposal"_L1);
    json.beginObject();
    json.memberOrNull("paper"_L1, proposal.paper);
    json.memberOrNull("date"_L1, proposal.date.toString(Qt::ISODate));
    json.memberOrNull("edition"_L1, proposal.edition);
    json.endObject();
}

void writeFacts(JsonWriter &json, const QList<AnalysedArticle> &articles,
                const CodePointIndex &index)
{
    json.key("facts"_L1);
    json.beginArray();
    for (qsizetype i = 0; i < articles.size(); ++i) {
        for (const Fact &fact : articles[i].facts) {
            json.beginObject();
            json.member("article"_L1, i + 1);
            writeFactMembers(json, fact, index);
            json.endObject();
        }
    }
    json.endArray();
}

void writeDiagnostics(JsonWriter &json, const QList<Diagnostic> &diagnostics,
                      const CodePointIndex &index)
{
    json.key("diagnostics"_L1);
    json.beginArray();
    for (const Diagnostic &diagnostic : diagnostics) {
        json.beginObject();
        json.member("code"_L1, nameOf(diagnostic.code));
        writeRange(json, diagnostic.range, index);
        json.memberIfAny("detail"_L1, diagnostic.detail);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeAnalysis(JsonWriter &json, const IssueAnalysis &analysis, QStringView source,
                   const SourceDescription &description)
{
    const CodePointIndex index(source);
    json.beginObject();
    writeSource(json, description, index);
    writeProposal(json, analysis.proposal);
    json.key("articles"_L1);
    json.beginArray();
    for (qsizetype i = 0; i < analysis.articles.size(); ++i) {
        writeArticle(json, analysis.articles[i].article, i + 1, index);
    }
    json.endArray();
    writeBlocks(json, "furniture"_L1, analysis.furniture, index);
    writeFacts(json, analysis.articles, index);
    writeDiagnostics(json, analysis.diagnostics, index);
    json.endObject();
}

} // namespace jianbao
