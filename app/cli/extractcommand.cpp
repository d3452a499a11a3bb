// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/codepoints.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/linereader.h"
#include "app/cli/textrecord.h"
#include "app/engine/textfacts.h"
#include "app/exporting/factjson.h"
#include "app/lexicons/lexicons.h"

using namespace Qt::StringLiterals;

namespace jianbao::cli {

namespace {

constexpr int StandardInput = 0;

void writeFacts(JsonWriter &json, const QList<Fact> &facts, const QString &text)
{
    const CodePointIndex index(text);
    json.key("facts"_L1);
    json.beginArray();
    for (const Fact &fact : facts) {
        json.beginObject();
        writeFactMembers(json, fact, index);
        json.endObject();
    }
    json.endArray();
}

/// The filter itself: reads lines, collects output, hands it on whenever input pauses.
class ExtractFilter
{
public:
    explicit ExtractFilter(LineForm form)
        : m_form(form)
        , m_reader(StandardInput, [this] { flush(); })
    {}

    ExitCode run();

private:
    void process(QByteArray line);
    void reject(const Error &error);
    void flush();

    LineForm m_form;
    LineReader m_reader;
    QByteArray m_output;
    qsizetype m_line = 0;
    ExitCode m_result = ExitCode::Ok;
    bool m_outputFailed = false;
};

ExitCode ExtractFilter::run()
{
    while (!m_outputFailed) {
        auto line = m_reader.next();
        if (!line) {
            complain(line.error());
            m_result = ExitCode::SomeInputFailed;
            break;
        }
        if (!*line) {
            break;
        }
        process(std::move(**line));
    }
    flush();
    return m_outputFailed ? ExitCode::OutputFailed : m_result;
}

void ExtractFilter::process(QByteArray line)
{
    if (++m_line == 1 && line.startsWith("\xEF\xBB\xBF")) {
        line.remove(0, 3);
    }
    const Result<TextRecord> record = readRecord(line, m_form);
    if (!record) {
        reject(record.error());
        return;
    }
    JsonWriter json(&m_output);
    json.beginObject();
    if (!record->id.isEmpty()) {
        json.key("id"_L1);
        json.rawValue(record->id);
    }
    writeFacts(json, factsOfText(record->text, record->context, Lexicons::builtIn()), record->text);
    json.endObject();
    m_output += '\n';
}

/// Keeps the lines of output in step with those of input where one cannot be read.
void ExtractFilter::reject(const Error &error)
{
    m_result = ExitCode::SomeInputFailed;
    complain({error.code, "Line "_L1 + QString::number(m_line), error.cause});
    JsonWriter json(&m_output);
    json.beginObject();
    json.key("facts"_L1);
    json.beginArray();
    json.endArray();
    json.member("error"_L1, error.cause);
    json.endObject();
    m_output += '\n';
}

void ExtractFilter::flush()
{
    if (m_output.isEmpty() || m_outputFailed) {
        return;
    }
    m_outputFailed = print(m_output) != ExitCode::Ok;
    m_output.clear();
}

bool acceptsExtract(const QCommandLineParser &parser)
{
    return takes<0>(parser) && parser.isSet(u"jsonl"_s);
}

ExitCode runExtract(const QCommandLineParser &parser)
{
    return ExtractFilter(parser.isSet(u"plain"_s) ? LineForm::Plain : LineForm::Auto).run();
}

} // namespace

Command extractCommand()
{
    return {
        u"extract"_s,
        u"Take facts from texts on standard input, one text a line."_s,
        u""_s,
        u"Reads one text per line (UTF-8) and writes one JSON object per line with its facts, in\n"
        "the same order: {\"facts\":[…]}. Offsets count Unicode code points of the text. An empty\n"
        "line gives an object without facts. Memory does not grow with the number of lines, and\n"
        "output is handed on whenever input pauses, so the command works as a filter for\n"
        "Spark's pipe, GNU parallel and the like.\n\n"
        "A line that starts with { is a JSON object {\"text\":…, \"date\":…, \"currency\":…, "
        "\"id\":…}:\n"
        "date is that of the issue (2020-12-01), currency what a bare 元 means (CNY, TWD), id is\n"
        "passed on. A line that is one JSON string is that text. A line that cannot be read\n"
        "gives {\"facts\":[],\"error\":…} and the exit code 1."_s,
        {
            {u"jsonl"_s, u"Write JSON lines (the only form there is)."_s},
            {u"plain"_s, u"Take every line as it stands, also one that looks like JSON."_s},
        },
        u"extract reads standard input and needs --jsonl"_s,
        acceptsExtract,
        runExtract,
    };
}

} // namespace jianbao::cli
