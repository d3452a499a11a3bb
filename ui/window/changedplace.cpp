// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/changedplace.h"

#include "app/project/annotations.h"
#include "app/project/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/library/articleat.h"
#include "ui/workspace.h"

namespace jianbao {

namespace {

/// The first thing of `list` that stands in `other` differently or not at all; null if none does.
template<typename Thing>
const Thing *firstDifference(const QList<Thing> &list, const QList<Thing> &other)
{
    for (const Thing &thing : list) {
        if (!other.contains(thing)) {
            return &thing;
        }
    }
    return nullptr;
}

} // namespace

ChangedPlace::ChangedPlace(Workspace &workspace, const std::optional<ActionRecord> &step)
    : m_workspace(workspace)
{
    if (step) {
        m_issue = step->issue;
        m_article = step->article;
        m_facts = workspace.project().facts().ofArticle(m_article);
        m_annotations = workspace.project().annotations().ofIssue(m_issue);
    }
}

bool ChangedPlace::show() const
{
    return showFact() || showAnnotation();
}

bool ChangedPlace::showFact() const
{
    const QList<Fact> now = m_workspace.project().facts().ofArticle(m_article);
    if (const Fact *changed = firstDifference(now, m_facts)) {
        m_workspace.openFact(m_article, changed->id);
        return true;
    }
    if (const Fact *gone = firstDifference(m_facts, now)) {
        m_workspace.setFact({});
        m_workspace.showPassage(m_article, gone->range);
        return true;
    }
    return false;
}

bool ChangedPlace::showAnnotation() const
{
    const QList<Annotation> now = m_workspace.project().annotations().ofIssue(m_issue);
    const Annotation *changed = firstDifference(now, m_annotations);
    const Annotation *gone = changed ? nullptr : firstDifference(m_annotations, now);
    if (!changed && !gone) {
        return false;
    }
    const TextRange range = (changed ? changed : gone)->anchors.first().range;
    const ArticleId article = articleAt(m_workspace.project().library(), m_issue, range);
    if (!article.isValid()) {
        return false; // its issue went with the step
    }
    m_workspace.openArticle(article);
    if (changed) {
        m_workspace.setAnnotation(changed->id);
    } else {
        m_workspace.setAnnotation({});
        m_workspace.showPassage(article, range);
    }
    return true;
}

} // namespace jianbao
