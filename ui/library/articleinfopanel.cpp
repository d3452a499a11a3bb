// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/articleinfopanel.h"

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/text/visibletext.h"
#include "ui/actions.h"
#include "ui/library/articleat.h"
#include "ui/library/articlenotes.h"
#include "ui/library/diagnostictext.h"
#include "ui/library/librarytext.h"
#include "ui/widgets/shownvalue.h"
#include "ui/workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int LabelWidth = 76;
constexpr qsizetype MostDiagnostics = 50;

} // namespace

ArticleInfoPanel::ArticleInfoPanel(Workspace &workspace, const Actions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_notes(new ArticleNotes(workspace))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notes);
    setWidget(content);
    connect(m_notes, &ArticleNotes::left, this, &ArticleInfoPanel::left);
    actions.on(Command::WriteArticleNote, this, [this] { writeNote(false); });
    actions.on(Command::WriteIssueNote, this, [this] { writeNote(true); });
    actions.on(Command::AcceptTag, this, [this] { decideFirst(true); });
    actions.on(Command::DeclineTag, this, [this] { decideFirst(false); });
    connect(&workspace, &Workspace::articleChanged, this, &ArticleInfoPanel::invalidate);
    connect(&workspace.project(), &Project::changed, this, &ArticleInfoPanel::invalidate);
}

void ArticleInfoPanel::saveNotes()
{
    m_notes->save();
}

void ArticleInfoPanel::writeNote(bool onIssue)
{
    if (!m_workspace.article().isValid()) {
        return;
    }
    Q_EMIT panelWanted();
    if (onIssue) {
        m_notes->focusIssueNote();
    } else {
        m_notes->focusArticleNote();
    }
}

void ArticleInfoPanel::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        reload();
    }
}

void ArticleInfoPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void ArticleInfoPanel::reload()
{
    m_stale = false;
    delete m_details;
    m_details = new QWidget;
    m_column = new QVBoxLayout(m_details);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(6);
    const Library &library = m_workspace.project().library();
    const std::optional<Article> article = library.article(m_workspace.article());
    const std::optional<Issue> issue = library.issue(m_workspace.issue());
    if (article && issue) {
        addArticle(*article);
        addSuggestions();
        addIssue(*issue);
        addDiagnostics(issue->id);
    } else {
        addText(tr("No article is open."));
    }
    m_column->addStretch(1);
    m_notes->update();
    widget()->layout()->addWidget(m_details);
    m_details->show();
}

void ArticleInfoPanel::addSection(const QString &title)
{
    auto *label = new QLabel(title);
    label->setProperty("tone", u"section"_s);
    label->setContentsMargins(0, m_column->count() > 0 ? 10 : 0, 0, 2);
    m_column->addWidget(label);
}

void ArticleInfoPanel::addLine(const QString &label, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    auto *name = new QLabel(label);
    name->setProperty("tone", u"quiet"_s);
    name->setFixedWidth(LabelWidth);
    auto *text = new QLabel(withInvisibleShown(value));
    text->setProperty("tone", u"value"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_column->addLayout(row);
}

void ArticleInfoPanel::addText(const QString &text)
{
    auto *label = new QLabel(withInvisibleShown(text));
    label->setProperty("tone", u"quiet"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void ArticleInfoPanel::addArticle(const Article &article)
{
    addSection(tr("Article"));
    addLine(tr("Headline"), article.headline);
    addLine(tr("Deck"), article.deck);
    addLine(tr("Kind"), articleKindName(article.kind));
    addLine(tr("Dateline"), QStringList{article.place, article.date}.join(u' ').trimmed());
    addLine(tr("Reporters"), article.reporters.join(tr(", ", "between names")));
    const QList<ArticleSummary> all = m_workspace.project().library().articles(article.issue);
    const auto summary = std::ranges::find(all, article.id, &ArticleSummary::id);
    addLine(tr("State"), reviewName(summary == all.end() ? article.review : summary->state()));
    addLine(tr("Boundaries"),
            tr("%1 certain").arg(QLocale().toString(article.confidence * 100, 'f', 0) + u'%'));
    addLine(tr("Signs"), boundaryReason(article.reason));
}

void ArticleInfoPanel::addSuggestions()
{
    Project &project = m_workspace.project();
    const QList<TagSuggestion> suggestions = project.suggestions().ofArticle(m_workspace.article());
    if (suggestions.isEmpty()) {
        return;
    }
    addSection(tr("Proposed tags"));
    for (const TagSuggestion &suggestion : suggestions) {
        auto *name = new QPushButton(shownInMenu(project.codebook().path(suggestion.tag)));
        name->setProperty("kind", u"link"_s);
        name->setToolTip(tr("Show the passage"));
        connect(name, &QPushButton::clicked, this, [this, suggestion] {
            m_workspace.showPassage(suggestion.article, suggestion.range);
        });
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(name);
        row->addStretch(1);
        row->addWidget(decision(tr("Accept"), [this, suggestion] { accept(suggestion); }));
        row->addWidget(decision(tr("Decline"), [this, suggestion] { decline(suggestion); }));
        m_column->addLayout(row);
        addText(tr("because of: %1").arg(suggestion.because.join(tr(", ", "between words"))));
        if (!suggestion.like.isEmpty()) {
            addText(tr("like your “%1”").arg(suggestion.like.simplified()));
        }
        addSkill(suggestion.tag);
    }
}

/// How far proposals of this tag can be trusted, by decisions that were not learned from.
void ArticleInfoPanel::addSkill(TagId tag)
{
    if (const std::optional<TagSkill> skill = m_workspace.project().suggestions().skill(tag)) {
        addText(tr("Tried on %1 passages held back: proposed for %2, rightly for %3; of %4 tagged "
                   "ones %3 found")
                    .arg(skill->decisions)
                    .arg(skill->right + skill->wrong)
                    .arg(skill->right)
                    .arg(skill->right + skill->missed));
    }
}

QPushButton *ArticleInfoPanel::decision(const QString &text, const std::function<void()> &decide)
{
    auto *button = new QPushButton(text);
    button->setProperty("small", true);
    button->setEnabled(!m_workspace.project().isReadOnly());
    connect(button, &QPushButton::clicked, this, decide);
    return button;
}

void ArticleInfoPanel::accept(const TagSuggestion &suggestion)
{
    const Result<AnnotationId> made = m_workspace.project().annotations().add(
        suggestion.issue, {suggestion.range}, {suggestion.tag});
    if (m_workspace.check(made)) {
        m_workspace.setAnnotation(*made);
        m_workspace.tell(tr("Tagged “%1” because of: %2")
                             .arg(m_workspace.project().codebook().path(suggestion.tag),
                                  suggestion.because.join(tr(", ", "between words"))));
    }
}

void ArticleInfoPanel::decline(const TagSuggestion &suggestion)
{
    m_workspace.check(
        m_workspace.project().suggestions().decline(suggestion.article, suggestion.tag));
}

void ArticleInfoPanel::decideFirst(bool accepts)
{
    const QList<TagSuggestion> suggestions =
        m_workspace.project().suggestions().ofArticle(m_workspace.article());
    if (suggestions.isEmpty()) {
        m_workspace.tell(tr("No tag is proposed for this article."));
    } else if (accepts) {
        accept(suggestions.first());
    } else {
        decline(suggestions.first());
    }
}

void ArticleInfoPanel::addIssue(const Issue &issue)
{
    addSection(tr("Issue"));
    addLine(tr("Paper"), issue.info.paper);
    addLine(tr("Date"), QLocale().toString(issue.info.date, QLocale::LongFormat));
    addLine(tr("Edition"), issue.info.edition);
    addLine(tr("File"), issue.fileName);
    addLine(tr("Encoding"), issue.encoding);
    addLine(tr("Imported"),
            QLocale().toString(issue.importedAt.toLocalTime(), QLocale::ShortFormat));
    // Zero-width blanks let the 64 digits break into lines.
    QString hash;
    for (qsizetype i = 0; i < issue.sha256.size(); i += 8) {
        hash += issue.sha256.sliced(i, std::min<qsizetype>(8, issue.sha256.size() - i)) + u' ';
    }
    addLine(tr("SHA-256"), hash.trimmed());
}

void ArticleInfoPanel::addDiagnostics(IssueId issue)
{
    const QList<Diagnostic> diagnostics = m_workspace.project().library().diagnostics(issue);
    if (diagnostics.isEmpty()) {
        return;
    }
    addSection(tr("Problems in this issue"));
    for (const Diagnostic &diagnostic :
         diagnostics.first(std::min(diagnostics.size(), MostDiagnostics))) {
        auto *link = new QPushButton(diagnosticText(diagnostic));
        link->setProperty("kind", u"link"_s);
        link->setToolTip(tr("Show the place"));
        link->setEnabled(!diagnostic.range.isEmpty());
        connect(link, &QPushButton::clicked, this, [this, issue, range = diagnostic.range] {
            const ArticleId article = articleAt(m_workspace.project().library(), issue, range);
            m_workspace.showPassage(article.isValid() ? article : m_workspace.article(), range);
        });
        m_column->addWidget(link, 0, Qt::AlignLeft);
    }
    if (diagnostics.size() > MostDiagnostics) {
        addText(tr("and %n more", nullptr, static_cast<int>(diagnostics.size() - MostDiagnostics)));
    }
}

} // namespace jianbao
