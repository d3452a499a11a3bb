// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/lexiconfile.h"
#include "app/lexicons/wordlist.h"
#include "app/model/lexicontext.h"

#include <QCryptographicHash>

namespace jianbao {

/// Reads the built-in lists by name, each with the files that extend it, and keeps the first error.
class LexiconReader
{
public:
    explicit LexiconReader(QList<LexiconText> files);

    template<typename Entry>
    void read(WordList<Entry> &list, const QString &name,
              WordTrie::Direction direction = WordTrie::Direction::Forward)
    {
        QList<Entry> entries;
        for (const LexiconFile &file : filesOf(name)) {
            for (const LexiconRow &row : file.rows()) {
                std::optional<Entry> entry = Entry::fromRow(row);
                entry ? entries.append(std::move(*entry)) : refuse(file, row);
            }
        }
        list = WordList<Entry>(std::move(entries), direction);
    }

    /// The first error; a file that no list took is one too.
    Result<void> result() const;
    /// A short hash of all that was read.
    QString fingerprint() const;
    /// The names of the lists that were read.
    const QStringList &names() const { return m_names; }

private:
    std::vector<LexiconFile> filesOf(const QString &name);
    bool addFile(std::vector<LexiconFile> &files, const QString &name, const QString &content);
    void checkColumns(const LexiconFile &file, const QStringList &known);
    void refuse(const LexiconFile &file, const LexiconRow &row);
    void refuse(const LexiconFile &file, int line, const QString &why);

    QList<LexiconText> m_files; ///< Those that no list has taken yet.
    QStringList m_names;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    Result<void> m_result;
};

} // namespace jianbao
