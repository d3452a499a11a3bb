// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/notedraft.h"

#include "app/project/project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto DraftKey = "draft/note"_L1;

} // namespace

void keepNoteDraft(Project &project, const NoteDraft &draft)
{
    QJsonArray ranges;
    for (const TextRange &range : draft.ranges) {
        ranges.append(QJsonArray{range.start, range.end});
    }
    const QJsonObject kept{
        {u"issue"_s, draft.issue.value}, {u"ranges"_s, ranges}, {u"text"_s, draft.text}};
    project.remember(DraftKey,
                     QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void forgetNoteDraft(Project &project)
{
    project.remember(DraftKey, {});
}

std::optional<NoteDraft> keptNoteDraft(const Project &project)
{
    const QJsonObject kept =
        QJsonDocument::fromJson(project.remembered(DraftKey).toUtf8()).object();
    NoteDraft draft{IssueId{kept["issue"_L1].toInteger()}, {}, kept["text"_L1].toString()};
    for (const QJsonValue &range : kept["ranges"_L1].toArray()) {
        draft.ranges.append({range[0].toInteger(), range[1].toInteger()});
    }
    const bool isWhole = draft.issue.isValid() && !draft.ranges.isEmpty() && !draft.text.isEmpty();
    return isWhole ? std::optional(draft) : std::nullopt;
}

} // namespace jianbao
