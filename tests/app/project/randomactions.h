// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/model/action.h"
#include "app/project/project.h"

#include <QList>

#include <optional>
#include <random>

namespace jianbao::test {

/// Does actions of every kind on things of a project drawn at random; the same for one seed.
class RandomActions
{
public:
    RandomActions(Project &project, quint32 seed);

    /// Does one action that changes something; fails the test when none can.
    void doOne();
    /// Kinds of which the history has no action yet.
    QList<ActionKind> unusedKinds() const;

private:
    bool perform(ActionKind kind);
    bool settleChange(ActionKind kind);
    bool keepChange();
    bool performOnChecking(ActionKind kind);
    bool performOnIssue(ActionKind kind, IssueId issue);
    bool correctSplit(IssueId issue);
    bool performOnAnnotation(ActionKind kind, AnnotationId id);
    bool performOnTag(ActionKind kind, TagId id);
    bool performOnFact(ActionKind kind, FactId id);
    bool importIssue();
    bool addAnnotation(IssueId issue);
    bool makeFact(IssueId issue);

    int below(int end);
    /// An element; a thing with an invalid id from an empty list.
    template<typename Thing>
    Thing anyOf(const QList<Thing> &things)
    {
        return things.isEmpty() ? Thing() : things[below(int(things.size()))];
    }
    QString word();
    TextRange anyRange(IssueId issue);
    FactId anyFact(bool madeByHand);

    Project &m_project;
    std::mt19937 m_random;
    QList<ActionKind> m_deck; ///< Kinds still to come before all come again.
    int m_words = 0;
};

} // namespace jianbao::test
