// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/recenttags.h"

#include "app/project/codebook/codebook.h"
#include "app/project/project.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto RecentKey = "recentTags"_L1;
constexpr qsizetype MostRecent = 9;

} // namespace

QList<TagId> recentTags(Project &project)
{
    QList<TagId> tags;
    const QString text = project.remembered(RecentKey);
    for (const QString &id : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const TagId tag{id.toLongLong()}; project.codebook().tag(tag)) {
            tags.append(tag);
        }
    }
    return tags;
}

void rememberRecentTag(Project &project, TagId tag)
{
    QList<TagId> tags = recentTags(project);
    tags.removeAll(tag);
    tags.prepend(tag);
    QStringList texts;
    for (const TagId recent : tags.first(std::min(tags.size(), MostRecent))) {
        texts.append(QString::number(recent.value));
    }
    project.remember(RecentKey, texts.join(u' '));
}

std::optional<Tag> lastTag(Project &project)
{
    const QList<TagId> tags = recentTags(project);
    return tags.isEmpty() ? std::nullopt : project.codebook().tag(tags.first());
}

} // namespace jianbao
