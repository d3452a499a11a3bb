// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexiconfile.h"

namespace jianbao {

using namespace Qt::StringLiterals;

QString LexiconRow::field(QStringView column) const
{
    return fieldIn(column).toString();
}

QStringView LexiconRow::fieldIn(QStringView column) const
{
    const qsizetype i = m_columns->indexOf(column);
    return i >= 0 && i < m_fields.size() ? m_fields[i] : QStringView();
}

Result<LexiconFile> LexiconFile::parse(const QString &path, QString content)
{
    LexiconFile lexicon;
    lexicon.m_path = path;
    if (content.startsWith(QChar::ByteOrderMark)) {
        content.remove(0, 1);
    }
    lexicon.m_content = std::move(content);
    int number = 0;
    for (const QStringView line : QStringView(lexicon.m_content).split(u'\n')) {
        const Result<void> added = lexicon.addLine(line, ++number);
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return lexicon;
}

Result<void> LexiconFile::addLine(QStringView line, int number)
{
    if (line.endsWith(u'\r')) {
        line.chop(1);
    }
    if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
        return {};
    }
    QList<QStringView> fields = line.split(u'\t');
    if (m_columns->isEmpty()) {
        for (const QStringView column : std::as_const(fields)) {
            m_columns->append(column.toString());
        }
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
