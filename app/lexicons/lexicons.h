// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/lexicons/entries.h"
#include "app/lexicons/nameentries.h"
#include "app/lexicons/newswords.h"
#include "app/lexicons/statemententries.h"
#include "app/lexicons/topicword.h"
#include "app/lexicons/wordlist.h"
#include "app/lexicons/wordopeners.h"
#include "app/model/lexicontext.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace jianbao {

/// The word lists of the engine (resources/lexicons/*.tsv), read once and then only looked at, so
/// one object serves all threads. To add a list: an entry type with `fromRow`, a member here, a
/// line in `Lexicons::readAll`, and the file in app/lexicons/CMakeLists.txt.
class Lexicons
{
public:
    /// The lists that come with the program.
    static const Lexicons &builtIn();
    static std::shared_ptr<const Lexicons> builtInShared();
    /// The built-in lists extended by a project's own lists of the same form. A file belongs to
    /// the list that its name begins with (units.tsv, units.ours.tsv); its words replace equal
    /// ones. Error: InvalidValue; the subject is the file, the cause names the line.
    static Result<std::shared_ptr<const Lexicons>> extendedBy(const QList<LexiconText> &files);
    /// The same from files on disk. Errors: FileNotReadable, InvalidValue.
    static Result<std::shared_ptr<const Lexicons>> extendedBy(const QStringList &files);
    /// The names of the lists; a project may have files for each.
    const QStringList &names() const { return m_names; }

    /// A short hash of the content of all lists.
    const QString &fingerprint() const { return m_fingerprint; }

    WordList<Currency> currencies;
    WordList<Unit> units;
    WordList<Classifier> classifiers;
    WordList<ChangeWord> changes;
    WordList<ChangeWord> changesBefore; ///< The same words, looked up backward.
    WordList<BaseWord> bases;
    WordList<BaseWord> basesBefore; ///< The same words, looked up backward.
    WordList<ScopeWord> scopes;
    WordList<OccasionWord> occasions;
    WordList<QualifierWord> qualifiers;
    WordList<VerbWord> verbs;
    WordList<TableHeadWord> tableHeads;
    WordList<PlainWord> sharedHeads; ///< 支出 of 教育、卫生支出, in the order of the file.
    WordList<PlainWord> organisations; ///< How names of offices and firms end: 海关.
    WordList<VillageWord> villageWords;
    WordList<SumWord> sums;
    WordList<SumWord> sumsBefore; ///< The same words, looked up backward.
    WordList<Surname> surnames;
    WordList<NameCharacter> nameCharacters;   ///< Of given names.
    WordList<NameCharacter> transliterations; ///< Of names of other languages.
    WordList<NameWord> nameWords;
    WordList<NameLead> nameLeads;
    WordList<NameWord> nameAnchors; ///< Those of them beside which a name is looked for.
    WordList<PortWord> ports;
    WordList<TopicWord> topics;
    WordList<BoundWord> boundsBefore; ///< Looked up backward from the number.
    WordList<BoundWord> boundsAfter;
    WordList<TimeWord> timeWords;
    WordList<RegionWord> regions;   ///< Where a paper in traditional characters comes from.
    WordList<PlainWord> exclusions; ///< Texts with a numeral that state no quantity: 三农.
    WordList<PlainWord> compounds;  ///< Words that begin like a unit and are none: 元旦, 年轻.
    NewsWords news;                 ///< What stands around articles.
    WordOpeners openers;            ///< Of the lists that finders look for all over a text.

private:
    Lexicons() = default;
    Result<void> readAll(const QList<LexiconText> &files);
    void deriveLists();
    void collectOpeners();

    QStringList m_names;
    QString m_fingerprint;
};

} // namespace jianbao
