// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/articleinfopanel.h"

#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/library/articleat.h"
#include "ui/library/diagnostictext.h"
#include "ui/library/librarytext.h"
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

/// What an accepted topic is put on: the headline, else the first paragraph of the body.
TextRange topicPassage(const Article &article)
{
    for (const BlockRole role : {BlockRole::Headline, BlockRole::Body}) {
        const auto block = std::find_if(article.blocks.cbegin(), article.blocks.cend(),
                                        [role](const Block &b) { return b.role == role; });
        if (block != article.blocks.cend()) {
            return block->range;
        }
    }
    return article.blocks.isEmpty() ? TextRange() : article.blocks.first().range;
}

} // namespace

ArticleInfoPanel::ArticleInfoPanel(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&workspace, &Workspace::articleChanged, this, &ArticleInfoPanel::invalidate);
    connect(&workspace.project(), &Project::changed, this, [this](const ProjectChange &change) {
        if (change.aspects & ~ProjectChange::Aspects(ProjectChange::Facts)) {
            invalidate();
        }
    });
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
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(6);
    const Library &library = m_workspace.project().library();
    const std::optional<Article> article = library.article(m_workspace.article());
    const std::optional<Issue> issue = library.issue(m_workspace.issue());
    if (article && issue) {
        addArticle(*article);
        addTopics(*article);
        addIssue(*issue);
        addDiagnostics(issue->id);
    } else {
        addText(tr("No article is open."));
    }
    m_column->addStretch(1);
    setWidget(content); // the old one is deleted
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
    auto *text = new QLabel(value);
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
    auto *label = new QLabel(text);
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
    addLine(tr("State"), reviewName(article.review));
    addLine(tr("Boundaries"),
            tr("%1 certain").arg(QLocale().toString(article.confidence * 100, 'f', 0) + u'%'));
    addLine(tr("Signs"), boundaryReason(article.reason));
}

void ArticleInfoPanel::addTopics(const Article &article)
{
    if (article.topics.isEmpty()) {
        return;
    }
    addSection(tr("Proposed topics"));
    const QList<Tag> tags = m_workspace.project().codebook().tags();
    for (const TopicProposal &topic : article.topics) {
        const auto tag = std::find_if(tags.cbegin(), tags.cend(), [&](const Tag &candidate) {
            return candidate.topic == topic.topic;
        });
        auto *name = new QLabel(tag == tags.cend() ? topic.topic : tag->name);
        name->setProperty("tone", u"value"_s);
        auto *accept = new QPushButton(tr("Accept"));
        accept->setProperty("small", true);
        accept->setToolTip(tr("Tags the headline, or the first paragraph where there is none"));
        accept->setEnabled(!m_workspace.project().isReadOnly());
        connect(accept, &QPushButton::clicked, this,
                [this, article, topic] { acceptTopic(article, topic); });
        auto *row = new QHBoxLayout;
        row->addWidget(name, 1);
        row->addWidget(accept);
        m_column->addLayout(row);
        addText(tr("because of: %1").arg(topic.because.join(tr(", ", "between words"))));
    }
}

void ArticleInfoPanel::acceptTopic(const Article &article, const TopicProposal &topic)
{
    Project &project = m_workspace.project();
    TagId tag;
    for (const Tag &candidate : project.codebook().tags()) {
        if (candidate.topic == topic.topic) {
            tag = candidate.id;
        }
    }
    if (!tag.isValid()) {
        const Result<TagId> made = project.codebook().create(topic.topic);
        if (!m_workspace.check(made)) {
            return;
        }
        tag = *made;
    }
    const TextRange passage = topicPassage(article);
    for (const Annotation &annotation : project.annotations().ofArticle(article.id)) {
        const bool samePlace =
            annotation.anchors.size() == 1 && passage.contains(annotation.anchors.first().range);
        if (samePlace && annotation.tags.contains(tag)) {
            m_workspace.setAnnotation(annotation.id);
            return;
        }
    }
    const Result<AnnotationId> made = project.annotations().add(article.issue, {passage}, {tag});
    if (m_workspace.check(made)) {
        m_workspace.setAnnotation(*made);
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
