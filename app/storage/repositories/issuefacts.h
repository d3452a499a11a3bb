// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/model/factquery.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace jianbao {

class Database;
class Statement;

/// What one fact is filtered and sorted by. Its texts are numbers in those of its issue.
struct FactKey
{
    FactId id;
    ArticleId article;
    Decimal lower; ///< Of its value; the lower end of a range.
    Decimal upper;
    double confidence = 1;
    std::array<quint32, 3> texts{}; ///< Passage, indicator, everything else.
    quint32 base = 0;               ///< To sort by.
    quint32 period = 0;
    bool hasValue = false;
    FactType type = FactType::Count;
    FactState state = FactState::Proposed;
    Change change = Change::None;
};

/// Texts in their comparable form, in UTF-8, one after the other. The empty text is number 0.
class IssueTexts
{
public:
    IssueTexts() { append({}); }

    quint32 append(QByteArrayView text);
    QByteArrayView text(quint32 number) const;
    size_t size() const { return m_starts.size(); }
    /// For each text whether it holds these words, which are not empty.
    void find(QByteArrayView words, std::vector<bool> &holds) const;

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_starts;
};

/// The facts of an issue by article and place, with their texts. Once read it does not change, so
/// that threads may share it.
struct IssueFacts
{
    std::vector<FactKey> keys;
    IssueTexts texts;
};

using SharedIssueFacts = std::shared_ptr<const IssueFacts>;

/// Reads the facts of issues, one after the other, over one connection.
class IssueFactsReader
{
public:
    explicit IssueFactsReader(const Database &database);

    SharedIssueFacts read(IssueId id);

private:
    class Texts;

    FactKey readKey(Statement &query, TextRange &place, Texts &texts);

    const Database &m_database;
    QHash<QByteArray, QByteArray> m_forms; // comparable forms of texts that came before
    QByteArray m_sayings;                  // a buffer for readKey()
};

/// The form in which the words of a filter are compared: width, script and case folded, white space
/// (hard line breaks) gone. That of a comparable form is itself.
QString comparableWords(QStringView text);

} // namespace jianbao
