// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/codebookentry.h"
#include "app/model/removaleffect.h"
#include "app/model/tag.h"
#include "app/project/codebook/tagmerge.h"

#include <QList>

#include <optional>

namespace jianbao {

class ProjectCore;

/// The tree of tags.
class Codebook
{
public:
    explicit Codebook(ProjectCore &core);

    /// All tags, depth first, siblings by position, with their counts.
    QList<Tag> tags() const;
    std::optional<Tag> tag(TagId id) const;
    /// Names from the top joined by "/" (a "/" inside a name is written "\/").
    QString path(TagId id) const;

    /// Adds a tag; an empty colour takes the next free one of the palette. It gets the first digit
    /// that is free. Errors: InvalidName (empty or only blanks), NameTaken (a sibling has it),
    /// NoSuchThing (the parent).
    Result<TagId> create(const QString &name, TagId parent = {}, const QString &colour = {});
    Result<void> rename(TagId id, const QString &name);
    Result<void> recolour(TagId id, const QString &colour);
    Result<void> define(TagId id, const QString &definition);
    /// Passages where the tag is given, and those where it only seems to fit.
    Result<void> setExamples(TagId id, const QString &examples, const QString &counterExamples);
    Result<void> setNote(TagId id, const QString &note);
    /// Digit 1 to 9, or 0 for none; a tag that had the digit loses it in the same step.
    Result<void> setShortcut(TagId id, int digit);
    /// Moves a tag under another parent (invalid: to the top). Error InvalidValue for a cycle.
    Result<void> move(TagId id, TagId parent, int position);
    /// Whether move() would let the tag stand there: below no tag of its own, beside no namesake.
    bool mayStandBelow(TagId id, TagId parent) const;
    /// What merge() would change, to be shown before it is done.
    TagMergeEffect mergeEffect(TagId from, TagId into) const;
    /// Gives all annotations of `from` the tag `into` and removes `from`; its children move along,
    /// and are merged with those of the same name. Examples and notes are joined, the definition is
    /// taken where `into` has none. Error InvalidValue where `into` is below `from`.
    Result<void> merge(TagId from, TagId into);
    /// Whether so many annotations have the tag or one below it that merging or removing it takes
    /// long.
    bool isLarge(TagId id) const;
    /// What merge() and remove() do, in a thread of their own, for such a tag; until `done` is
    /// called the project refuses changes with ProjectLocked and the cause HeldByLargeStep. Errors
    /// at once, and `done` is not called: those of merge() and remove(), and ProjectReadOnly,
    /// ProjectLocked, ProjectReplaced.
    using Done = std::function<void(const Result<void> &)>;
    Result<void> mergeInBackground(TagId from, TagId into, Done done);
    Result<void> removeInBackground(TagId id, Done done);
    /// Takes the tags of a codebook file in, as one action named after `detail`: those at paths
    /// that are not there yet are made; a tag that is there keeps all that it says, and gets a
    /// definition, examples and a note where it has none. A digit in use stays where it is. Returns
    /// how many are new.
    Result<int> take(const CodebookEntries &entries, const QString &detail);
    /// What remove() would change, to be shown before it is done.
    RemovalEffect removalEffect(TagId id) const;
    /// Removes a tag and the tags below it; annotations stay, without the tag.
    Result<void> remove(TagId id);

private:
    ProjectCore &m_core;
};

} // namespace jianbao
