// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/codebookreader.h"

#include "app/importing/csvrows.h"
#include "app/text/decoding.h"
#include "app/text/visibletext.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int DeepestCode = 64; // no codebook of people is deeper; a hostile file may be

/// "#rrggbb" from it or from "#rgb"; empty for anything else.
QString colourFrom(QStringView text)
{
    static const QRegularExpression six(u"^#[0-9a-f]{6}$"_s);
    static const QRegularExpression three(u"^#[0-9a-f]{3}$"_s);
    const QString colour = text.trimmed().toString().toLower();
    if (six.match(colour).hasMatch()) {
        return colour;
    }
    if (!three.match(colour).hasMatch()) {
        return {};
    }
    QString wide = u"#"_s;
    for (const QChar digit : colour.sliced(1)) {
        wide += QString(2, digit);
    }
    return wide;
}

class RefiReader
{
public:
    explicit RefiReader(const QByteArray &bytes)
        : m_xml(bytes)
    {}

    Result<CodebookEntries> read()
    {
        if (m_xml.readNextStartElement() && m_xml.name() == u"CodeBook"_s) {
            while (m_xml.readNextStartElement()) {
                m_xml.name() == u"Codes"_s ? readCodes(-1, 0) : m_xml.skipCurrentElement();
            }
        } else if (!m_xml.hasError()) {
            m_xml.raiseError(u"no CodeBook"_s);
        }
        if (m_xml.hasError()) {
            return fail(ErrorCode::UnsupportedFormat, {},
                        u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()));
        }
        return m_entries;
    }

private:
    void readCodes(qsizetype parent, int depth)
    {
        if (depth > DeepestCode) {
            m_xml.raiseError(u"codes nested too deeply"_s);
            return;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Code"_s) {
                readCode(parent, depth);
            } else if (m_xml.name() == u"Description"_s && parent >= 0) {
                readDescription(m_entries[parent], withoutInvisible(m_xml.readElementText()));
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readCode(qsizetype parent, int depth)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        CodebookEntry entry;
        entry.name = withoutInvisible(attributes.value(u"name"_s).toString()).simplified();
        entry.parent = parent;
        entry.colour = colourFrom(attributes.value(u"color"_s));
        if (entry.name.isEmpty()) {
            m_xml.raiseError(u"a code without a name"_s);
            return;
        }
        m_entries.append(entry);
        readCodes(m_entries.size() - 1, depth + 1);
    }

    QXmlStreamReader m_xml;
    CodebookEntries m_entries;
};

/// The names of a path, "\/" and "\\" read as the sign they stand for.
QStringList namesOf(const QString &path)
{
    QStringList names{QString()};
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == u'\\' && i + 1 < path.size()) {
            names.last() += path[++i];
        } else if (path[i] == u'/') {
            names.append(QString());
        } else {
            names.last() += path[i];
        }
    }
    for (QString &name : names) {
        name = name.simplified();
    }
    names.removeAll(QString());
    return names;
}

qsizetype childNamed(const CodebookEntries &entries, const QString &name, qsizetype parent)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].parent == parent && entries[i].name == name) {
            return i;
        }
    }
    return -1;
}

/// The entry at a path, made where it is not there yet.
qsizetype entryAt(CodebookEntries &entries, const QStringList &names)
{
    qsizetype at = -1;
    for (const QString &name : names) {
        qsizetype child = childNamed(entries, name, at);
        if (child < 0) {
            CodebookEntry entry;
            entry.name = name;
            entry.parent = at;
            entries.append(entry);
            child = entries.size() - 1;
        }
        at = child;
    }
    return at;
}

/// The columns of the table by the names in its first row.
struct Columns
{
    explicit Columns(const QStringList &names)
    {
        QStringList known;
        for (const QString &title : names) {
            known.append(title.trimmed().toLower());
        }
        path = known.indexOf(u"path"_s);
        name = known.indexOf(u"name"_s);
        colour = std::max(known.indexOf(u"colour"_s), known.indexOf(u"color"_s));
        definition = std::max(known.indexOf(u"definition"_s), known.indexOf(u"description"_s));
        shortcut = known.indexOf(u"shortcut"_s);
        examples = known.indexOf(u"examples"_s);
        counterExamples = known.indexOf(u"counter_examples"_s);
        note = std::max(known.indexOf(u"note"_s), known.indexOf(u"memo"_s));
    }

    qsizetype path;
    qsizetype name;
    qsizetype colour;
    qsizetype definition;
    qsizetype shortcut;
    qsizetype examples;
    qsizetype counterExamples;
    qsizetype note;
};

void addRow(CodebookEntries &entries, const QStringList &row, const Columns &columns)
{
    const QStringList names = columns.path >= 0 ? namesOf(row.value(columns.path))
                                                : QStringList{row.value(columns.name).simplified()};
    if (names.isEmpty() || names.first().isEmpty()) {
        return;
    }
    CodebookEntry &entry = entries[entryAt(entries, names)];
    entry.colour = colourFrom(row.value(columns.colour));
    entry.definition = row.value(columns.definition).trimmed();
    entry.examples = row.value(columns.examples).trimmed();
    entry.counterExamples = row.value(columns.counterExamples).trimmed();
    entry.note = row.value(columns.note).trimmed();
    const int digit = row.value(columns.shortcut).toInt();
    entry.shortcut = digit >= 1 && digit <= 9 ? digit : 0;
}

} // namespace

Result<CodebookEntries> readRefiCodebook(const QByteArray &bytes)
{
    return RefiReader(bytes).read();
}

Result<CodebookEntries> readCodebookCsv(const QByteArray &bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    const std::optional<QList<QStringList>> rows = csvRows(withoutInvisible(decoded->text));
    if (!rows || rows->isEmpty()) {
        return fail(ErrorCode::UnsupportedFormat, {}, u"no table"_s);
    }
    const Columns columns(rows->first());
    if (columns.path < 0 && columns.name < 0) {
        return fail(ErrorCode::UnsupportedFormat, {}, u"no column path or name"_s);
    }
    CodebookEntries entries;
    for (const QStringList &row : rows->sliced(1)) {
        addRow(entries, row, columns);
    }
    return entries;
}

} // namespace jianbao
