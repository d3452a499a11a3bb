// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"

#include "app/base/files.h"
#include "app/lexicons/lexiconreader.h"

namespace jianbao {

using namespace Qt::StringLiterals;

std::shared_ptr<const Lexicons> Lexicons::builtInShared()
{
    static const std::shared_ptr<const Lexicons> lexicons = [] {
        std::shared_ptr<Lexicons> lists(new Lexicons);
        const Result<void> read = lists->readAll({});
        if (!read) { // a damaged build; tst_lexicons reads every list
            qFatal("%s: %s", qUtf8Printable(read.error().subject),
                   qUtf8Printable(read.error().cause));
        }
        return lists;
    }();
    return lexicons;
}

const Lexicons &Lexicons::builtIn()
{
    static const Lexicons &lexicons = *builtInShared();
    return lexicons;
}

Result<std::shared_ptr<const Lexicons>> Lexicons::extendedBy(const QList<LexiconText> &files)
{
    if (files.isEmpty()) {
        return builtInShared();
    }
    std::shared_ptr<Lexicons> lists(new Lexicons);
    const Result<void> read = lists->readAll(files);
    if (!read) {
        return tl::unexpected(read.error());
    }
    return lists;
}

Result<std::shared_ptr<const Lexicons>> Lexicons::extendedBy(const QStringList &files)
{
    QList<LexiconText> texts;
    for (const QString &path : files) {
        const Result<QByteArray> content = readFile(path);
        if (!content) {
            return fail(ErrorCode::FileNotReadable, path, content.error().cause);
        }
        texts.append({path, QString::fromUtf8(*content)});
    }
    return extendedBy(texts);
}

Result<void> Lexicons::readAll(const QList<LexiconText> &files)
{
    LexiconReader reader(files);
    reader.read(currencies, u"currencies"_s);
    reader.read(units, u"units"_s);
    reader.read(classifiers, u"classifiers"_s);
    reader.read(boundsBefore, u"bounds-before"_s, WordTrie::Direction::Backward);
    reader.read(boundsAfter, u"bounds-after"_s);
    reader.read(timeWords, u"timewords"_s);
    reader.read(regions, u"regions"_s);
    reader.read(exclusions, u"exclusions"_s);
    reader.read(changes, u"changes"_s);
    reader.read(bases, u"bases"_s);
    reader.read(scopes, u"scopes"_s);
    reader.read(qualifiers, u"qualifiers"_s);
    reader.read(occasions, u"occasions"_s);
    reader.read(verbs, u"verbs"_s);
    reader.read(tableHeads, u"tableheads"_s);
    reader.read(sharedHeads, u"sharedheads"_s);
    reader.read(organisations, u"organisations"_s);
    reader.read(villageWords, u"villagewords"_s);
    reader.read(sums, u"sums"_s);
    reader.read(surnames, u"surnames"_s);
    reader.read(nameCharacters, u"namecharacters"_s);
    reader.read(transliterations, u"transliterations"_s);
    reader.read(nameWords, u"offices"_s);
    reader.read(nameLeads, u"nameleads"_s);
    reader.read(ports, u"ports"_s);
    reader.read(topics, u"topics"_s);
    reader.read(compounds, u"compounds"_s);
    reader.read(news.credits, u"credits"_s);
    reader.read(news.agencies, u"agencies"_s);
    reader.read(news.columnLabels, u"columnlabels"_s);
    reader.read(news.imprints, u"imprints"_s);
    reader.read(news.paperNames, u"papernames"_s, WordTrie::Direction::Backward);
    reader.read(news.openers, u"openers"_s);
    reader.read(news.remarks, u"remarks"_s);
    reader.read(news.places, u"places"_s);
    reader.read(news.captionOpeners, u"captionopeners"_s);
    reader.read(news.columnParts, u"columnparts"_s);
    reader.read(news.deckEndings, u"deckendings"_s, WordTrie::Direction::Backward);
    reader.read(news.deckOpeners, u"deckopeners"_s);
    reader.read(news.headlineVerbs, u"headlineverbs"_s);
    reader.read(news.objectVerbs, u"objectverbs"_s, WordTrie::Direction::Backward);
    reader.read(news.documentEndings, u"documentendings"_s, WordTrie::Direction::Backward);
    reader.read(news.nameEndings, u"nameendings"_s);
    reader.read(news.jumps, u"jumps"_s);
    reader.read(news.columnEndings, u"columnendings"_s, WordTrie::Direction::Backward);
    reader.read(news.issuers, u"issuers"_s, WordTrie::Direction::Backward);
    reader.read(news.editorJobs, u"editorjobs"_s);
    reader.read(news.noticeTitles, u"noticetitles"_s, WordTrie::Direction::Backward);
    reader.read(news.signers, u"signers"_s, WordTrie::Direction::Backward);
    reader.read(news.recordWords, u"recordwords"_s);
    reader.read(news.speakers, u"speakers"_s);
    deriveLists();
    m_names = reader.names();
    m_fingerprint = reader.fingerprint();
    return reader.result();
}

/// Lists that hold the words of another one in a form that is quicker to look up.
void Lexicons::deriveLists()
{
    changesBefore = WordList<ChangeWord>(changes.entries(), WordTrie::Direction::Backward);
    sumsBefore = WordList<SumWord>(sums.entries(), WordTrie::Direction::Backward);
    basesBefore = WordList<BaseWord>(bases.entries(), WordTrie::Direction::Backward);
    QList<NameWord> anchors = nameWords.entries();
    anchors.removeIf([](const NameWord &word) {
        return word.kind == NameWord::Kind::Follow || word.kind == NameWord::Kind::NotName
               || word.kind == NameWord::Kind::Country || word.kind == NameWord::Kind::Name;
    });
    nameAnchors = WordList<NameWord>(std::move(anchors));
    QList<PlainWord> single;
    for (const Surname &surname : surnames.entries()) {
        if (surname.word.size() == 1) {
            single.append(PlainWord{surname.word});
        }
    }
    news.surnames = WordList<PlainWord>(std::move(single));
    collectOpeners();
}

void Lexicons::collectOpeners()
{
    openers.add(exclusions, WordOpeners::Exclusions);
    openers.add(timeWords, WordOpeners::TimeWords);
    openers.add(nameAnchors, WordOpeners::NameAnchors);
    openers.add(nameLeads, WordOpeners::NameLeads);
    openers.add(ports, WordOpeners::Ports);
    openers.add(topics, WordOpeners::Topics);
    openers.add(bases, WordOpeners::Bases);
    openers.add(verbs, WordOpeners::Verbs);
    for (const OccasionWord &occasion : occasions.entries()) {
        if (occasion.kind == OccasionWord::Kind::Name) {
            openers.add(occasion.word.front(), WordOpeners::Bases);
        }
    }
    for (const Surname &surname : surnames.entries()) {
        if (surname.kind == Surname::Kind::Common) {
            openers.add(surname.word.front(), WordOpeners::Families);
        }
    }
    openers.addAll(u"、\n", WordOpeners::Marks);
    openers.addAll(u"“‘《(「『等共把分", WordOpeners::Inner);
}

} // namespace jianbao
