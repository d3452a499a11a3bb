// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/issues/articleexport.h"

#include "app/base/files.h"
#include "app/base/partfile.h"
#include "app/exporting/articlepage.h"
#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "app/project/project.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

std::optional<ArticlePage> pageOf(Project &project, ArticleId id)
{
    const std::optional<Article> article = project.library().article(id);
    if (!article) {
        return {};
    }
    ArticlePage page;
    page.article = *article;
    page.issue = project.library().issue(article->issue).value_or(Issue{});
    page.source = project.library().sourceText(article->issue);
    page.annotations = project.annotations().ofArticle(id);
    for (const Tag &tag : project.codebook().tags()) {
        page.tags.insert(tag.id, tag);
        page.tagPaths.insert(tag.id, project.codebook().path(tag.id));
    }
    return page;
}

} // namespace

Result<void> exportArticle(Project &project, ArticleId id, const QString &path)
{
    if (QFileInfo(path) == QFileInfo(project.path())) {
        return fail(ErrorCode::FileNotWritable, path, u"it is the project itself"_s);
    }
    const std::optional<ArticlePage> page = pageOf(project, id);
    if (!page) {
        return fail(ErrorCode::NoSuchThing);
    }
    const auto file = createFile(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    (*file)->write(articlePageHtml(*page).toUtf8()); // a failure comes to light in commit
    return (*file)->commit();
}

} // namespace jianbao
