// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/action.h"
#include "app/model/annotation.h"
#include "app/model/fact.h"

#include <QList>

#include <optional>

namespace jianbao {

class Workspace;

/// Finds what undoing or redoing a step changed, by comparing before and after, and shows it: so
/// that the eye is led to the place, whatever the step was.
class ChangedPlace
{
public:
    /// Notes how things are before `step` is undone or done again.
    ChangedPlace(Workspace &workspace, const std::optional<ActionRecord> &step);

    /// Afterwards: opens the article, and makes the changed fact or annotation the current one or
    /// points out where one was that is gone. False when the step changed none.
    bool show() const;

private:
    bool showFact() const;
    bool showAnnotation() const;

    Workspace &m_workspace;
    IssueId m_issue;
    ArticleId m_article;
    QList<Fact> m_facts;
    QList<Annotation> m_annotations;
};

} // namespace jianbao
