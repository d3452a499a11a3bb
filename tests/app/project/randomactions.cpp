// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/project/randomactions.h"

#include "app/model/tagpalette.h"
#include "app/project/annotating/annotations.h"
#include "app/project/checks/checks.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/facts/suggestions.h"
#include "app/project/history.h"
#include "app/project/issues/articlesplit.h"
#include "app/project/library.h"
#include "app/project/rerun/changereview.h"
#include "app/project/search.h"
#include "app/project/wordlists.h"
#include "tests/support/projects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

QList<ActionKind> allKinds()
{
    QList<ActionKind> kinds;
    for (int kind = 0; kind <= int(ActionKind::KeepChanges); ++kind) {
        kinds.append(ActionKind(kind));
    }
    return kinds;
}

} // namespace

RandomActions::RandomActions(Project &project, quint32 seed)
    : m_project(project)
    , m_random(seed)
{}

int RandomActions::below(int end)
{
    return int(m_random() % quint32(end)); // the standard's distributions differ between libraries
}

void RandomActions::doOne()
{
    const auto newest = [this] { return m_project.history().nextUndo(); };
    const std::optional<ActionRecord> before = newest();
    for (int attempt = 0; attempt < 1000; ++attempt) {
        if (m_deck.isEmpty()) {
            m_deck = allKinds() + QList{ActionKind::ImportIssue, ActionKind::AddAnnotation};
        }
        if (perform(m_deck.takeAt(below(int(m_deck.size())))) && newest() != before) {
            return;
        }
    }
    qFatal("no action is possible");
}

QList<ActionKind> RandomActions::unusedKinds() const
{
    QList<ActionKind> kinds = allKinds();
    for (const ActionRecord &record : m_project.history().latest(100'000)) {
        kinds.removeOne(record.kind);
    }
    return kinds;
}

bool RandomActions::perform(ActionKind kind)
{
    const IssueId issue = anyOf(m_project.library().issues()).id;
    switch (kind) {
    case ActionKind::ImportIssue:
        return importIssue();
    case ActionKind::RemoveIssue:
    case ActionKind::EditIssue:
    case ActionKind::SetReviewState:
    case ActionKind::EditIssueNote:
    case ActionKind::EditArticleNote:
    case ActionKind::AddAnnotation:
    case ActionKind::MakeFact:
    case ActionKind::TagOccurrences:
    case ActionKind::CorrectSplit:
    case ActionKind::Reanalyse:
        return issue.isValid() && performOnIssue(kind, issue);
    case ActionKind::RemoveAnnotations:
    case ActionKind::TagAnnotation:
    case ActionKind::UntagAnnotation:
    case ActionKind::EditNote:
    case ActionKind::ResizeAnnotation:
    case ActionKind::SplitAnnotation:
    case ActionKind::MergeAnnotations: {
        const AnnotationId id = anyOf(m_project.annotations().ofIssue(issue)).id;
        return id.isValid() && performOnAnnotation(kind, id);
    }
    case ActionKind::AcceptFacts:
    case ActionKind::RejectFacts:
    case ActionKind::ResetFacts:
    case ActionKind::CorrectFact:
    case ActionKind::RemoveFact: {
        const FactId id = anyFact(kind == ActionKind::RemoveFact);
        return id.isValid() && performOnFact(kind, id);
    }
    case ActionKind::TagHits:
    case ActionKind::DecideFindings:
    case ActionKind::DeclineTag:
    case ActionKind::SaveSearch:
    case ActionKind::RemoveSearch:
        return performOnChecking(kind);
    case ActionKind::AcceptChanges:
    case ActionKind::RejectChanges:
        return settleChange(kind);
    case ActionKind::KeepChanges:
        return keepChange();
    case ActionKind::AddWordList:
        return m_project.wordLists()
            .add(u"classifiers.%1.tsv"_s.arg(below(5)), "word\n" + word().toUtf8() + '\n')
            .has_value();
    case ActionKind::RemoveWordList:
        return m_project.wordLists().remove(anyOf(m_project.wordLists().all()).name).has_value();
    case ActionKind::ImportCodebook:
        return m_project.codebook()
            .take({{word(), -1, {}, word(), 0, word(), {}, word()}}, word())
            .has_value();
    case ActionKind::CreateTag: {
        const TagId parent = below(2) == 0 ? TagId() : anyOf(m_project.codebook().tags()).id;
        return m_project.codebook().create(word(), parent).has_value();
    }
    default: {
        const TagId id = anyOf(m_project.codebook().tags()).id;
        return id.isValid() && performOnTag(kind, id);
    }
    }
}

/// Decides on one fact as if a run of the engine had just changed it.
bool RandomActions::settleChange(ActionKind kind)
{
    FactChange change;
    change.kind = SuggestionChange::Changed;
    const std::optional<Fact> fact = m_project.facts().fact(anyFact(false));
    if (!fact || fact->state != FactState::Proposed) {
        return false;
    }
    change.fact = fact->id;
    change.article = fact->article;
    change.issue = m_project.library().article(fact->article).value_or(Article()).issue;
    change.after = *fact;
    change.before = *fact;
    change.before.indicator = word();
    ChangeReview &review = m_project.changeReview();
    return (kind == ActionKind::AcceptChanges ? review.accept({change}, {})
                                              : review.reject({change}, {}))
        .has_value();
}

/// Leaves one change of an earlier run as it is, or no more.
bool RandomActions::keepChange()
{
    const FactChange change = anyOf(m_project.changeReview().list().facts);
    return change.id.isValid()
           && m_project.changeReview().keep({change.id}, !change.isKept).has_value();
}

bool RandomActions::performOnChecking(ActionKind kind)
{
    Search &search = m_project.search();
    const TagId tag = anyOf(m_project.codebook().tags()).id;
    switch (kind) {
    case ActionKind::TagHits:
        return tag.isValid() && search.tag(search.find(u"口岸"_s, 3), tag).value_or(0) > 0;
    case ActionKind::DecideFindings: {
        Finding finding;
        finding.key = word();
        return m_project.checks().decide({finding}, Verdict(below(2))).has_value();
    }
    case ActionKind::DeclineTag: {
        const auto articles = m_project.library().articles(anyOf(m_project.library().issues()).id);
        const ArticleId article = anyOf(articles).id;
        return tag.isValid() && article.isValid()
               && m_project.suggestions().decline(article, tag).has_value();
    }
    case ActionKind::SaveSearch:
        return search.save(word(), {word(), {}}).has_value();
    default: {
        const SavedSearchId id = anyOf(search.saved()).id;
        return id.isValid() && search.removeSaved(id).has_value();
    }
    }
}

bool RandomActions::performOnIssue(ActionKind kind, IssueId issue)
{
    Library &library = m_project.library();
    switch (kind) {
    case ActionKind::RemoveIssue:
        return library.issues().size() > 2 && library.removeIssue(issue).has_value();
    case ActionKind::EditIssue:
        return library.editIssue(issue, {word(), QDate(2020, 1, 1 + below(28)), word()})
            .has_value();
    case ActionKind::SetReviewState:
        return library.setReviewState(anyOf(library.articles(issue)).id, ReviewState(below(5)))
            .has_value();
    case ActionKind::EditIssueNote:
        return library.setNote(issue, word()).has_value();
    case ActionKind::EditArticleNote:
        return library.setNote(anyOf(library.articles(issue)).id, word()).has_value();
    case ActionKind::AddAnnotation:
        return addAnnotation(issue);
    case ActionKind::CorrectSplit:
        return correctSplit(issue);
    case ActionKind::TagOccurrences:
        return m_project.annotations()
            .tagPlaces(issue, {{anyRange(issue)}, {anyRange(issue)}},
                       anyOf(m_project.codebook().tags()).id)
            .has_value();
    case ActionKind::Reanalyse:
        return library.reanalyse(issue).has_value();
    default:
        return makeFact(issue);
    }
}

bool RandomActions::correctSplit(IssueId issue)
{
    const QList<ArticleSummary> articles = m_project.library().articles(issue);
    const ArticleId id = anyOf(articles).id;
    const std::optional<Article> article = m_project.library().article(id);
    if (!article) {
        return false;
    }
    const int block = below(int(article->blocks.size()));
    switch (below(6)) {
    case 0:
        return m_project.split().merge(id, anyOf(articles).id).has_value();
    case 1:
        return m_project.split().splitBefore(id, block).has_value();
    case 2:
        return m_project.split().moveBlock(id, block, anyOf(articles).id, true).has_value();
    case 3:
        return m_project.split().takeOut(id, block).has_value();
    case 4:
        return m_project.split().makeHeadline(id, block).has_value();
    default:
        return m_project.split().moveArticle(id, below(int(articles.size()))).has_value();
    }
}

bool RandomActions::performOnAnnotation(ActionKind kind, AnnotationId id)
{
    Annotations &annotations = m_project.annotations();
    const Annotation annotation = annotations.annotation(id).value();
    switch (kind) {
    case ActionKind::RemoveAnnotations:
        return annotations.remove({id}).has_value();
    case ActionKind::TagAnnotation:
        return annotations.addTag(id, anyOf(m_project.codebook().tags()).id).has_value();
    case ActionKind::UntagAnnotation:
        return annotations.removeTag(id, anyOf(annotation.tags)).has_value();
    case ActionKind::EditNote:
        return annotations.setNote(id, word()).has_value();
    case ActionKind::SplitAnnotation: {
        const TextRange first = annotation.anchors.first().range;
        return annotations.split(id, first.start + below(int(first.length()))).has_value();
    }
    case ActionKind::MergeAnnotations:
        return annotations.merge({id, anyOf(annotations.ofIssue(annotation.issue)).id}).has_value();
    default:
        return annotations.setRanges(id, {anyRange(annotation.issue), anyRange(annotation.issue)})
            .has_value();
    }
}

bool RandomActions::performOnTag(ActionKind kind, TagId id)
{
    Codebook &codebook = m_project.codebook();
    const TagId other = anyOf(codebook.tags()).id;
    const bool mayGo = codebook.tags().size() > 3; // something is to be left for other actions
    switch (kind) {
    case ActionKind::RenameTag:
        return codebook.rename(id, word()).has_value();
    case ActionKind::RecolourTag:
        return codebook.recolour(id, anyOf(tagPalette())).has_value();
    case ActionKind::DefineTag:
        return (below(2) == 0 ? codebook.define(id, word())
                              : codebook.setExamples(id, word(), word()))
            .has_value();
    case ActionKind::EditTagNote:
        return codebook.setNote(id, word()).has_value();
    case ActionKind::SetTagShortcut:
        return codebook.setShortcut(id, below(10)).has_value();
    case ActionKind::MoveTag:
        return codebook.move(id, below(3) == 0 ? TagId() : other, below(4)).has_value();
    case ActionKind::MergeTags:
        return mayGo && codebook.merge(id, other).has_value();
    case ActionKind::DeleteTag:
        return mayGo && codebook.remove(id).has_value();
    default:
        qFatal("a kind without an action");
    }
}

bool RandomActions::performOnFact(ActionKind kind, FactId id)
{
    Facts &facts = m_project.facts();
    switch (kind) {
    case ActionKind::AcceptFacts:
        return facts.accept({id, anyFact(false)}).has_value();
    case ActionKind::RejectFacts:
        return facts.reject({id}).has_value();
    case ActionKind::ResetFacts:
        return facts.reset({id, anyFact(false)}).has_value();
    case ActionKind::CorrectFact: {
        Fact corrected = facts.fact(id).value();
        corrected.value.value = Decimal::fromString(QString::number(below(1000)));
        corrected.indicator = word();
        return facts.correct(id, corrected).has_value();
    }
    default:
        return facts.remove(id).has_value();
    }
}

bool RandomActions::importIssue()
{
    const QString text = newspaperText() + word() + u'\n';
    return m_project.library().addIssue(importedIssue(text, word() + u".txt"_s)).has_value();
}

bool RandomActions::addAnnotation(IssueId issue)
{
    QList<TagId> tags;
    for (const Tag &tag : m_project.codebook().tags()) {
        if (below(3) == 0) {
            tags.append(tag.id);
        }
    }
    return m_project.annotations()
        .add(issue, {anyRange(issue), anyRange(issue)}, tags, word())
        .has_value();
}

bool RandomActions::makeFact(IssueId issue)
{
    Fact fact;
    fact.range = anyRange(issue);
    fact.value.norm = word();
    return m_project.facts().make(anyOf(m_project.library().articles(issue)).id, fact).has_value();
}

QString RandomActions::word()
{
    return u"词%1"_s.arg(++m_words);
}

TextRange RandomActions::anyRange(IssueId issue)
{
    const int length = int(m_project.library().sourceText(issue).size());
    const int start = below(length - 10);
    return {start, start + 1 + below(9)};
}

FactId RandomActions::anyFact(bool madeByHand)
{
    QList<FactId> ids;
    for (const Issue &issue : m_project.library().issues()) {
        for (const ArticleSummary &article : m_project.library().articles(issue.id)) {
            for (const Fact &fact : m_project.facts().ofArticle(article.id)) {
                if (!madeByHand || fact.origin == FactOrigin::Person) {
                    ids.append(fact.id);
                }
            }
        }
    }
    return anyOf(ids);
}

} // namespace jianbao::test
