// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexiconfile.h"

namespace jianbao {

using namespace Qt::StringLiterals;

QString LexiconRow::field(QStringView column) const
{
    const qsizetype i = m_columns->indexOf(column);
    return i >= 0 && i < m_fields.size() ? m_fields[i] : QString();
}

Result<LexiconFile> LexiconFile::parse(const QString &path, QString content)
{
    LexiconFile lexicon;
    lexicon.m_path = path;
    if (content.startsWith(QChar::ByteOrderMark)) {
        content.remove(0, 1);
    }
    const QStringList lines = content.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const Result<void> added = lexicon.addLine(lines[i], i + 1);
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return lexicon;
}

Result<void> LexiconFile::addLine(QString line, int number)
{
    if (line.endsWith(u'\r')) {
        line.chop(1);
    }
    if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
        return {};
    }
    QStringList fields = line.split(u'\t');
    if (m_columns->isEmpty()) {
        *m_columns = std::move(fields);
        m_headerLine = number;
        return {};
    }
    if (fields.size() > m_columns->size() || fields[0].isEmpty()) {
        const QString cause = fields[0].isEmpty() ? u"the line does not begin with a word"_s
                                                  : u"more fields than the header has"_s;
        return fail(ErrorCode::InvalidValue, m_path, u"line %1: %2"_s.arg(number).arg(cause));
    }
    m_rows.append(LexiconRow(m_columns.get(), std::move(fields), number));
    return {};
}

} // namespace jianbao
