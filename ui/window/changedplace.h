// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/action.h"
#include "app/model/annotation.h"
#include "app/model/fact.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace jianbao {

class Workspace;

/// Finds what undoing or redoing a step changed, and shows it, so that the eye is led to the place.
/// Not shown are the facts of a step that changed more than a thousand, and facts that are gone
/// where theirs was an article with more than a thousand that is not open when the step is through,
/// or one whose facts were still being
/// read and did not come to them.
class ChangedPlace : public QObject
{
    Q_OBJECT

public:
    /// Notes how things are before `step` is undone or done again, and listens what changes.
    ChangedPlace(Workspace &workspace, const std::optional<ActionRecord> &step);

    /// Afterwards: opens the article, and makes the changed fact or annotation the current one or
    /// points out where one was that is gone. False when the step changed none.
    bool show() const;

private:
    void keepPlaces(const QSet<FactId> &ids);
    QList<Fact> changedFacts() const;
    bool showFact() const;
    bool showAnnotation() const;

    Workspace &m_workspace;
    IssueId m_issue;
    ArticleId m_article;
    QSet<FactId> m_changed;
    QList<Fact> m_facts; ///< As they were: of the open article those that changed.
    QList<Annotation> m_annotations;
};

} // namespace jianbao
