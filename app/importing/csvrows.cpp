// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/csvrows.h"

#include <QStringView>

namespace jianbao {

namespace {

QChar separatorOf(const QString &text)
{
    const QStringView first =
        QStringView(text).first(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        if (first.contains(separator)) {
            return separator;
        }
    }
    return u',';
}

class RowReader
{
public:
    explicit RowReader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {}

    std::optional<QList<QStringList>> read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (m_quoted) {
                readQuoted(c);
            } else if (c == u'"' && m_cell.isEmpty()) {
                m_quoted = true;
            } else if (c == m_separator) {
                endCell();
            } else if (c == u'\n') {
                endRow();
            } else if (c != u'\r') {
                m_cell += c;
            }
        }
        if (m_quoted) {
            return {};
        }
        if (!m_cell.isEmpty() || !m_row.isEmpty()) {
            endRow();
        }
        return m_rows;
    }

private:
    void readQuoted(QChar c)
    {
        const bool isDoubled = c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        if (c != u'"') {
            m_cell += c;
        } else if (isDoubled) {
            m_cell += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endCell()
    {
        m_row.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        if (m_row != QStringList{QString()}) { // an empty line
            m_rows.append(m_row);
        }
        m_row.clear();
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

std::optional<QList<QStringList>> csvRows(const QString &text)
{
    return RowReader(text).read();
}

} // namespace jianbao
