// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/csvreader.h"

#include <QString>

namespace jianbao::test {

namespace {

/// One pass over the characters of a CSV text.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {}

    std::optional<QList<QStringList>> read()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            QStringList row;
            do {
                const auto cell = peek() == u'"' ? quotedCell() : plainCell();
                if (!cell) {
                    return std::nullopt;
                }
                row.append(*cell);
            } while (accept(u','));
            if (!accept(u'\r') || !accept(u'\n')) {
                return std::nullopt;
            }
            rows.append(row);
        }
        return rows;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool accept(QChar wanted)
    {
        const bool found = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += found ? 1 : 0;
        return found;
    }

    std::optional<QString> plainCell()
    {
        const qsizetype start = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u',' || c == u'\r') {
                return m_text.sliced(start, m_at - start);
            }
            if (c == u'"' || c == u'\n') {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    std::optional<QString> quotedCell()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                cell += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += m_text[++m_at];
            } else {
                ++m_at;
                return cell;
            }
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    if (!bytes.startsWith(mark)) {
        return std::nullopt;
    }
    const QString text = QString::fromUtf8(bytes.sliced(mark.size()));
    return Reader(text).read();
}

QList<QMap<QString, QString>> csvRecords(const QByteArray &bytes)
{
    const QList<QStringList> rows = readCsv(bytes).value_or(QList<QStringList>());
    QList<QMap<QString, QString>> records;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].size() != rows[0].size()) {
            return {};
        }
        QMap<QString, QString> record;
        for (qsizetype j = 0; j < rows[i].size(); ++j) {
            record.insert(rows[0][j], rows[i][j]);
        }
        records.append(record);
    }
    return records;
}

} // namespace jianbao::test
