// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <QSet>

#include <map>

namespace jianbao {

/// Points (personnames.h) that make a name beside an office or another name.
constexpr int EnoughBesideOffice = 4;

/// A person named in the text, and the office that stands before the name.
struct Mention
{
    TextRange name;
    TextRange role;
    int score = 0;
};

/// Whether the folded character joins names in a row.
bool separatesNames(char16_t c);

/// The people named in one text: who was found beside an office or a verb leads to those who stand
/// in a row with them, and to the places where they are named again.
class Mentions
{
public:
    explicit Mentions(const StatementText &text)
        : m_text(text)
    {}

    /// Leaves out a mention that overlaps an earlier one.
    void add(const Mention &mention);
    /// Adds the neighbours in rows of names, and the repeated names.
    void extend();
    /// In the order of the text, without those of these names.
    QList<Fact> facts(const QSet<QString> &reporters) const;

private:
    void extendRows();
    void extendForward(qsizetype end);
    void extendBackward(qsizetype start);
    TextRange nameInRow(qsizetype end) const;
    void findRepeated();
    bool isMention(TextRange name) const;
    TextRange behindOtherName(TextRange role) const;
    qsizetype behindActs(TextRange rest) const;

    const StatementText &m_text;
    std::map<qsizetype, Mention> m_mentions; // by start, not overlapping
};

} // namespace jianbao
