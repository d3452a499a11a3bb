// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/suggestionchange.h"

namespace jianbao {

class Database;

/// The list of what runs of the engine over issues again have changed.
class ChangeRepository
{
public:
    explicit ChangeRepository(const Database &database);

    /// Those of an issue (invalid: of all), in the order in which they were added.
    SuggestionChanges ofIssue(IssueId id) const;
    int count() const;
    QSet<SuggestionChangeId> all() const;
    /// Those that a person has gone through and left as they are.
    QSet<SuggestionChangeId> kept() const;

    SuggestionChangeId add(const FactChange &change);
    SuggestionChangeId add(const TopicChange &change);
    void setKept(SuggestionChangeId id, bool kept);
    void remove(SuggestionChangeId id);

private:
    template<typename Change>
    SuggestionChangeId addRow(const Change &change, FactId fact, bool isDecided);
    void addSide(SuggestionChangeId id, bool isNow, const Fact &fact);
    void addSide(SuggestionChangeId id, bool isNow, const TopicProposal &topic);
    bool readSides(FactChange &change) const;
    void readSides(TopicChange &change) const;
    void moveToArticleNow(FactChange &change) const;

    const Database &m_database;
};

} // namespace jianbao
