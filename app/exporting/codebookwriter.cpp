// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/codebookwriter.h"

#include "app/base/files.h"
#include "app/exporting/csvwriter.h"

#include <QIODevice>
#include <QUuid>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto Namespace = "urn:QDA-XML:codebook:1.0"_L1;

/// Namespace of the GUIDs that are made from paths (RFC 4122, version 5).
const QUuid PathNamespace(u"5b0f4f1e-58a3-4d1b-9d38-0f6d2a4c8e71"_s);

/// XML 1.0 has no place for most control characters.
QString xmlText(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return clean;
}

class RefiWriter
{
public:
    RefiWriter(const CodebookEntries &entries, QIODevice &device)
        : m_entries(entries)
        , m_xml(&device)
    {}

    bool write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"CodeBook"_s);
        m_xml.writeDefaultNamespace(Namespace);
        m_xml.writeAttribute(u"origin"_s, u"Jianbao"_s);
        m_xml.writeStartElement(u"Codes"_s);
        writeChildren(-1);
        m_xml.writeEndDocument();
        return !m_xml.hasError();
    }

private:
    void writeChildren(qsizetype parent)
    {
        for (qsizetype i = parent + 1; i < m_entries.size(); ++i) {
            if (m_entries[i].parent == parent) {
                writeCode(i);
            }
        }
    }

    void writeCode(qsizetype index)
    {
        const CodebookEntry &entry = m_entries[index];
        const QUuid guid = QUuid::createUuidV5(PathNamespace, pathOf(m_entries, index));
        m_xml.writeStartElement(u"Code"_s);
        m_xml.writeAttribute(u"guid"_s, guid.toString(QUuid::WithoutBraces));
        m_xml.writeAttribute(u"name"_s, xmlText(entry.name));
        m_xml.writeAttribute(u"isCodable"_s, u"true"_s);
        if (!entry.colour.isEmpty()) {
            m_xml.writeAttribute(u"color"_s, entry.colour);
        }
        if (const QString text = descriptionOf(entry); !text.isEmpty()) {
            m_xml.writeTextElement(u"Description"_s, xmlText(text));
        }
        writeChildren(index);
        m_xml.writeEndElement();
    }

    const CodebookEntries &m_entries;
    QXmlStreamWriter m_xml;
};

} // namespace

QString pathOf(const CodebookEntries &entries, qsizetype index)
{
    QStringList names;
    for (; index >= 0; index = entries[index].parent) {
        QString name = entries[index].name;
        names.prepend(name.replace(u'\\', u"\\\\"_s).replace(u'/', u"\\/"_s));
    }
    return names.join(u'/');
}

Result<void> writeRefiCodebook(const CodebookEntries &entries, QIODevice &device)
{
    if (entries.isEmpty()) {
        return fail(ErrorCode::InvalidValue);
    }
    if (!RefiWriter(entries, device).write()) {
        return tl::unexpected(writeError(device));
    }
    return {};
}

Result<void> writeCodebookCsv(const CodebookEntries &entries, QIODevice &device)
{
    CsvWriter csv(device);
    Result<void> done = csv.write({u"path"_s, u"name"_s, u"colour"_s, u"definition"_s,
                                   u"shortcut"_s, u"examples"_s, u"counter_examples"_s, u"note"_s});
    for (qsizetype i = 0; done && i < entries.size(); ++i) {
        const CodebookEntry &entry = entries[i];
        done = csv.write({pathOf(entries, i), entry.name, entry.colour, entry.definition,
                          entry.shortcut > 0 ? QString::number(entry.shortcut) : QString(),
                          entry.examples, entry.counterExamples, entry.note});
    }
    return done;
}

} // namespace jianbao
