// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/model/factquery.h"
#include "app/storage/textpool.h"

#include <QHash>
#include <QSet>

#include <array>

namespace jianbao {

class Database;
class Statement;

/// What one fact is filtered and sorted by.
struct FactKey
{
    FactId id;
    ArticleId article;
    Decimal lower; ///< Of its value; the lower end of a range.
    Decimal upper;
    double confidence = 1;
    std::array<quint32, 3> texts{}; ///< Passage, indicator, everything else; in the pool.
    quint32 base = 0;               ///< In the pool, to sort by.
    quint32 period = 0;
    bool hasValue = false;
    FactType type = FactType::Count;
    FactState state = FactState::Proposed;
    Change change = Change::None;
};

/// The columns that facts are filtered and sorted by, in memory: 96 bytes a fact beside the
/// texts, so that a million are gone through in the time of a key press. They are read issue by
/// issue when they are first asked for, and again after a change; the file holds nothing of this.
class FactColumns
{
public:
    explicit FactColumns(const Database &database);

    /// The facts of an issue by article and place.
    const QList<FactKey> &ofIssue(IssueId id);
    const TextPool &texts() const { return m_texts; }
    TextPool &texts() { return m_texts; }

    /// To be told of changes: these issues are read anew when they are asked for.
    void forget(const QSet<IssueId> &issues);
    /// Forgets everything when another program has changed the file since the last call.
    void forgetWhatOthersChanged();

private:
    QList<FactKey> read(IssueId id);
    FactKey readKey(Statement &query, TextRange &place);
    quint32 numberOf(QByteArrayView text);

    const Database &m_database;
    TextPool m_texts; // in their comparable form; never loses a text: FactMatcher remembers numbers
    QHash<QByteArray, quint32> m_otherForms; // numbers of texts that the file holds in another form
    QByteArray m_sayings;                    // a buffer for readKey()
    QHash<IssueId, QList<FactKey>> m_issues;
    qint64 m_version = 0; // of the file as SQLite counts the changes of others
};

/// The form in which the words of a filter are compared: width, script and case folded, white space
/// (hard line breaks) gone. That of a comparable form is itself.
QString comparableWords(QStringView text);

} // namespace jianbao
