// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"

#include <QFileInfo>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Name of the list that a file belongs to: units for /path/units.ours.tsv.
QString listName(const QString &path)
{
    return QFileInfo(path).fileName().section(u'.', 0, 0);
}

template<typename Entry>
Result<void> appendEntries(QList<Entry> &entries, const QString &path)
{
    const Result<LexiconFile> file = LexiconFile::read(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    for (const LexiconRow &row : file->rows()) {
        std::optional<Entry> entry = Entry::fromRow(row);
        if (!entry || entry->word.isEmpty()) {
            return fail(
                ErrorCode::InvalidValue, path,
                u"line %1: a field does not hold what its column asks for"_s.arg(row.line()));
        }
        entries.append(std::move(*entry));
    }
    return {};
}

/// Reads lists by name and keeps the first error.
class Reader
{
public:
    explicit Reader(QStringList files)
        : m_files(std::move(files))
    {}

    template<typename Entry>
    void read(WordList<Entry> &list, const QString &name,
              WordTrie::Direction direction = WordTrie::Direction::Forward)
    {
        QList<Entry> entries;
        add(appendEntries(entries, u":/lexicons/"_s + name + u".tsv"_s));
        for (const QString &file : std::as_const(m_files)) {
            if (listName(file) == name) {
                add(appendEntries(entries, file));
            }
        }
        m_files.removeIf([&name](const QString &file) { return listName(file) == name; });
        list = WordList<Entry>(std::move(entries), direction);
    }

    /// The first error; a file that no list took is one too.
    Result<void> result()
    {
        if (m_result && !m_files.isEmpty()) {
            return fail(ErrorCode::InvalidValue, m_files.first(), u"no list has this name"_s);
        }
        return m_result;
    }

private:
    void add(const Result<void> &result)
    {
        if (m_result && !result) {
            m_result = result;
        }
    }

    QStringList m_files;
    Result<void> m_result;
};

} // namespace

const Lexicons &Lexicons::builtIn()
{
    static const std::unique_ptr<const Lexicons> lexicons = [] {
        std::unique_ptr<Lexicons> lists(new Lexicons);
        const Result<void> read = lists->readAll({});
        if (!read) { // a damaged build; tst_lexicons reads every list
            qFatal("%s: %s", qUtf8Printable(read.error().subject),
                   qUtf8Printable(read.error().cause));
        }
        return lists;
    }();
    return *lexicons;
}

Result<std::shared_ptr<const Lexicons>> Lexicons::extendedBy(const QStringList &files)
{
    std::shared_ptr<Lexicons> lists(new Lexicons);
    const Result<void> read = lists->readAll(files);
    if (!read) {
        return tl::unexpected(read.error());
    }
    return lists;
}

Result<void> Lexicons::readAll(const QStringList &files)
{
    Reader reader(files);
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
    reader.read(verbs, u"verbs"_s);
    reader.read(surnames, u"surnames"_s);
    reader.read(nameCharacters, u"namecharacters"_s);
    reader.read(transliterations, u"transliterations"_s);
    reader.read(nameWords, u"offices"_s);
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
    reader.read(news.documentEndings, u"documentendings"_s, WordTrie::Direction::Backward);
    deriveLists();
    return reader.result();
}

/// Lists that hold the words of another one in a form that is quicker to look up.
void Lexicons::deriveLists()
{
    changesBefore = WordList<ChangeWord>(changes.entries(), WordTrie::Direction::Backward);
    basesBefore = WordList<BaseWord>(bases.entries(), WordTrie::Direction::Backward);
    QList<NameWord> anchors = nameWords.entries();
    anchors.removeIf([](const NameWord &word) {
        return word.kind == NameWord::Kind::Follow || word.kind == NameWord::Kind::NotName;
    });
    nameAnchors = WordList<NameWord>(std::move(anchors));
    QList<PlainWord> single;
    for (const Surname &surname : surnames.entries()) {
        if (surname.word.size() == 1) {
            single.append(PlainWord{surname.word});
        }
    }
    news.surnames = WordList<PlainWord>(std::move(single));
}

} // namespace jianbao
