// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/passageactions.h"

#include "app/base/codepoints.h"
#include "app/project/annotating/anchors.h"
#include "app/project/annotating/annotations.h"
#include "app/project/annotating/passagelink.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/text/reflow.h"
#include "ui/actions.h"
#include "ui/library/articleat.h"
#include "ui/library/librarytext.h"
#include "ui/reader/readerview.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

TextRange extentOf(const QList<TextRange> &ranges)
{
    return {ranges.first().start, ranges.last().end};
}

QString quoteOf(const QList<TextRange> &ranges, const QString &source)
{
    QStringList parts;
    for (const TextRange range : ranges) {
        parts.append(readingTextOf(BlockRole::Body, range, source).replace(u'\n', u' '));
    }
    return parts.join(u" … "_s);
}

} // namespace

PassageActions::PassageActions(Workspace &workspace, const Actions &actions, ReaderView &reader,
                               QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_reader(reader)
{
    actions.on(Command::CopyWithCitation, this,
               [this] { copy(citation(), tr("Copied with its citation.")); });
    actions.on(Command::CopyLink, this, [this] { copy(link(), tr("The link was copied.")); });
    actions.on(Command::FollowLink, this, &PassageActions::followLink);
    connect(&workspace, &Workspace::annotationChanged, this, &PassageActions::updateEnabled);
    connect(&workspace, &Workspace::selectionChanged, this, &PassageActions::updateEnabled);
    updateEnabled();
}

void PassageActions::updateEnabled()
{
    const bool enabled = !m_workspace.selection().isEmpty() || m_workspace.annotation().isValid();
    m_actions[Command::CopyWithCitation]->setEnabled(enabled);
    m_actions[Command::CopyLink]->setEnabled(enabled);
}

QList<TextRange> PassageActions::passage() const
{
    QList<TextRange> ranges = m_workspace.selection();
    const std::optional<Annotation> annotation =
        m_workspace.project().annotations().annotation(m_workspace.annotation());
    if (ranges.isEmpty() && annotation) {
        ranges = rangesOf(*annotation);
    }
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

QString PassageActions::link() const
{
    const Library &library = m_workspace.project().library();
    const std::optional<Issue> issue = library.issue(m_workspace.issue());
    const QList<TextRange> ranges = passage();
    if (!issue || ranges.isEmpty()) {
        return {};
    }
    const CodePointIndex index(library.sourceText(issue->id));
    const TextRange extent = extentOf(ranges);
    return toText(
        {issue->sha256, {index.toCodePoint(extent.start), index.toCodePoint(extent.end)}});
}

QString PassageActions::citation() const
{
    const Library &library = m_workspace.project().library();
    const std::optional<Issue> issue = library.issue(m_workspace.issue());
    const std::optional<Article> article = library.article(m_workspace.article());
    const QList<TextRange> ranges = passage();
    if (!issue || !article || ranges.isEmpty()) {
        return {};
    }
    const QString source = library.sourceText(issue->id);
    const CodePointIndex index(source);
    const TextRange extent = extentOf(ranges);
    //: Name of a paper in a citation
    const QString paper =
        issue->info.paper.isEmpty() ? issue->fileName : tr("“%1”", "paper").arg(issue->info.paper);
    QStringList parts{paper};
    //: Date of a newspaper issue in a citation, in the format of QDate::toString
    parts.append(QLocale().toString(issue->info.date, tr("MMMM d, yyyy", "date format")));
    parts.append(issue->info.edition);
    parts.append(articleTitle(*article));
    parts.append(tr("characters %1–%2")
                     .arg(index.toCodePoint(extent.start))
                     .arg(index.toCodePoint(extent.end)));
    parts.removeAll(QString());
    return tr("“%1” — %2", "quotation and citation")
               .arg(quoteOf(ranges, source), parts.join(tr(", ", "between parts of a citation")))
           + u'\n' + link();
}

void PassageActions::copy(const QString &text, const QString &message)
{
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        m_workspace.tell(message);
    }
}

void PassageActions::followLink()
{
    const std::optional<PassageLink> link = passageLinkIn(QGuiApplication::clipboard()->text());
    if (!link) {
        m_workspace.tell(tr("The clipboard holds no link to a passage. Such a link begins with "
                            "jianbao: and is made by “Copy a Link to the Passage”."));
        return;
    }
    Library &library = m_workspace.project().library();
    for (const Issue &issue : library.issues()) {
        if (!issue.sha256.startsWith(link->sha256)) {
            continue;
        }
        const QString source = library.sourceText(issue.id);
        const CodePointIndex index(source);
        const qsizetype length = index.toCodePoint(source.size());
        const TextRange range{index.toUtf16(std::min(link->codePoints.start, length)),
                              index.toUtf16(std::min(link->codePoints.end, length))};
        m_workspace.showPassage(articleAt(library, issue.id, range), range);
        m_reader.setFocus();
        return;
    }
    m_workspace.tell(tr("The link leads to an issue that is not in this project."));
}

} // namespace jianbao
