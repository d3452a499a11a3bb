// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/knownmenu.h"

#include "app/project/annotating/annotations.h"
#include "app/project/checks/checks.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/articlefacts.h"
#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/text/reflow.h"
#include "ui/facts/facttext.h"
#include "ui/facts/findingmodel.h"
#include "ui/library/librarytext.h"
#include "ui/widgets/shownvalue.h"
#include "ui/workspace.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype LongestLabel = 46;

bool endsSentence(QChar c)
{
    return u"。！？!?；;"_s.contains(c);
}

QString label(QString text)
{
    text = onOneLine(text);
    return shownInMenu(text.size() <= LongestLabel ? text : text.first(LongestLabel - 1) + u'…');
}

QString joined(const QStringList &parts)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(u" · "_s);
}

/// The facts of the open article that touch the sentence; while they are still being read, those
/// that begin in its paragraph.
QList<Fact> factsAt(Workspace &workspace, TextRange sentence, TextRange paragraph)
{
    Project &project = workspace.project();
    const ArticleFacts &read = project.articleFacts();
    const TextRange near{std::min(paragraph.start, sentence.start), sentence.end};
    QList<Fact> facts = read.article() == workspace.article() && read.isComplete()
                            ? read.facts()
                            : project.facts().beginningIn(workspace.article(), near);
    facts.removeIf([&](const Fact &fact) { return !fact.range.intersects(sentence); });
    return facts;
}

} // namespace

TextRange sentenceAround(TextRange passage, TextRange paragraph, QStringView source)
{
    qsizetype start = std::clamp(passage.start, paragraph.start, paragraph.end);
    while (start > paragraph.start && !endsSentence(source[start - 1])) {
        --start;
    }
    qsizetype end = std::clamp(passage.end, start, paragraph.end);
    while (end < paragraph.end && (end == start || !endsSentence(source[end - 1]))) {
        ++end;
    }
    return {start, end};
}

KnownMenu::KnownMenu(Workspace &workspace, QWidget *parent)
    : QMenu(parent)
    , m_workspace(workspace)
{
    const TextRange passage = this->passage();
    const std::optional<Article> article =
        workspace.project().library().article(workspace.article());
    if (!article || passage.isEmpty()) {
        addSection(tr("Select a passage, a fact or an annotation first"));
        return;
    }
    TextRange sentence = passage;
    TextRange paragraph = passage;
    const QString source = workspace.project().library().sourceText(workspace.issue());
    for (const Block &block : article->blocks) {
        if (block.range.contains(passage.start)) {
            paragraph = block.range;
            sentence = sentenceAround(passage, paragraph, source);
        }
    }
    addPlace(sentence);
    addFacts(sentence, paragraph);
    addAnnotations(sentence);
    addFindings(sentence);
}

TextRange KnownMenu::passage() const
{
    if (!m_workspace.selection().isEmpty()) {
        return m_workspace.selection().first();
    }
    Project &project = m_workspace.project();
    if (const auto fact = project.facts().fact(m_workspace.fact())) {
        return fact->range;
    }
    const auto annotation = project.annotations().annotation(m_workspace.annotation());
    return annotation ? annotation->anchors.first().range : TextRange();
}

void KnownMenu::addPlace(TextRange sentence)
{
    const Library &library = m_workspace.project().library();
    const std::optional<Issue> issue = library.issue(m_workspace.issue());
    const QString source = library.sourceText(m_workspace.issue());
    addSection(u"“"_s + label(sentence.in(source).toString()) + u"”"_s);
    QAction *place =
        addAction(issue ? label(joined({issue->info.paper, issue->info.date.toString(Qt::ISODate),
                                        issue->info.edition, issue->fileName}))
                        : QString());
    connect(place, &QAction::triggered, this,
            [this, sentence] { m_workspace.showPassage(m_workspace.article(), sentence); });
}

void KnownMenu::addFacts(TextRange sentence, TextRange paragraph)
{
    bool first = true;
    for (const Fact &fact : factsAt(m_workspace, sentence, paragraph)) {
        if (std::exchange(first, false)) {
            addSection(tr("Facts"));
        }
        const QString text = joined({fact.indicator, writtenValue(fact), valueBeyondPassage(fact),
                                     fact.period, stateName(fact.state)});
        connect(addAction(label(text)), &QAction::triggered, this,
                [this, id = fact.id] { m_workspace.setFact(id); });
    }
}

void KnownMenu::addAnnotations(TextRange sentence)
{
    bool first = true;
    Project &project = m_workspace.project();
    for (const Annotation &annotation : project.annotations().ofArticle(m_workspace.article())) {
        const bool here = std::any_of(
            annotation.anchors.cbegin(), annotation.anchors.cend(),
            [&](const TextAnchor &anchor) { return anchor.range.intersects(sentence); });
        if (!here) {
            continue;
        }
        if (std::exchange(first, false)) {
            addSection(tr("Annotations"));
        }
        QStringList parts;
        for (const TagId tag : annotation.tags) {
            parts.append(project.codebook().path(tag));
        }
        parts.append({annotation.anchors.first().quote, annotation.note});
        connect(addAction(label(joined(parts))), &QAction::triggered, this,
                [this, id = annotation.id] { m_workspace.setAnnotation(id); });
    }
}

void KnownMenu::addFindings(TextRange sentence)
{
    bool first = true;
    for (const Finding &finding : m_workspace.project().checks().findings(m_workspace.issue())) {
        for (const FindingPlace &place : finding.places) {
            if (place.issue != m_workspace.issue() || !place.range.intersects(sentence)) {
                continue;
            }
            if (std::exchange(first, false)) {
                addSection(tr("Checks"));
            }
            connect(
                addAction(label(FindingModel::kindName(finding.code) + u": "_s + finding.detail)),
                &QAction::triggered, this,
                [this, place] { m_workspace.showPassage(place.article, place.range); });
            break;
        }
    }
}

} // namespace jianbao
