// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/changedplace.h"

#include "app/project/annotating/annotations.h"
#include "app/project/facts/articlefacts.h"
#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/library/articleat.h"
#include "ui/workspace.h"

#include <algorithm>

namespace jianbao {

namespace {

/// Facts of a step that are looked at for the first one by place; a step of more is about an issue.
constexpr qsizetype MostLookedAt = 1000;

/// The first thing of `list` that stands in `other` differently or not at all; null if none does.
const Annotation *firstDifference(const QList<Annotation> &list, const QList<Annotation> &other)
{
    QHash<AnnotationId, const Annotation *> others;
    for (const Annotation &annotation : other) {
        others.insert(annotation.id, &annotation);
    }
    const auto differs = [&](const Annotation &annotation) {
        const Annotation *same = others.value(annotation.id);
        return same == nullptr || *same != annotation;
    };
    const auto first = std::find_if(list.cbegin(), list.cend(), differs);
    return first == list.cend() ? nullptr : &*first;
}

} // namespace

ChangedPlace::ChangedPlace(Workspace &workspace, const std::optional<ActionRecord> &step)
    : m_workspace(workspace)
{
    if (step) {
        m_issue = step->issue;
        m_article = step->article;
        if (workspace.project().facts().progress(m_article).total <= MostLookedAt) {
            m_facts = workspace.project().facts().ofArticle(m_article);
        } else if (m_article == workspace.article()) {
            connect(&workspace.project().articleFacts(), &ArticleFacts::aboutToChange, this,
                    &ChangedPlace::keepPlaces);
        }
        m_annotations = workspace.project().annotations().ofIssue(m_issue);
    }
    connect(&workspace.project(), &Project::changed, this,
            [this](const ProjectChange &change) { m_changed += change.facts; });
}

/// Keeps the facts that may be gone after the step; not the whole list, which would be copied for
/// it.
void ChangedPlace::keepPlaces(const QSet<FactId> &ids)
{
    for (const Fact &fact : m_workspace.project().articleFacts().facts()) {
        if (ids.contains(fact.id)) {
            m_facts.append(fact);
        }
    }
}

bool ChangedPlace::show() const
{
    return showFact() || showAnnotation();
}

/// The changed facts that are there now, by place.
QList<Fact> ChangedPlace::changedFacts() const
{
    QList<Fact> facts;
    for (const FactId id : m_changed) {
        const std::optional<Fact> fact = m_workspace.project().facts().fact(id);
        if (fact && fact->article == m_article) {
            facts.append(*fact);
        }
    }
    std::sort(facts.begin(), facts.end(), standsBefore);
    return facts;
}

bool ChangedPlace::showFact() const
{
    if (m_changed.size() > MostLookedAt) {
        return false;
    }
    const QList<Fact> changed = changedFacts();
    if (!changed.isEmpty()) {
        m_workspace.openFact(m_article, changed.first().id);
        return true;
    }
    const auto isGone = [this](const Fact &fact) { return m_changed.contains(fact.id); };
    const auto gone = std::find_if(m_facts.cbegin(), m_facts.cend(), isGone);
    if (gone == m_facts.cend()) {
        return false;
    }
    m_workspace.setFact({});
    m_workspace.showPassage(m_article, gone->range);
    return true;
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
