// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/passage.h"

#include "app/text/characters.h"
#include "app/text/folding.h"

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

Passage passageOf(QStringView source, TextRange range, qsizetype longest)
{
    const qsizetype room = std::min(range.length(), longest + 1); // a gap may come on top
    Passage passage{QString(room, Qt::Uninitialized), QString(room, Qt::Uninitialized)};
    QChar *const raw = passage.raw.data();
    QChar *const match = passage.folded.data();
    const FoldingTable &fold = foldingTable();
    qsizetype size = 0;
    bool blank = false;
    bool lineBreak = false;
    for (qsizetype i = range.start; i < range.end && size < longest; ++i) {
        const char16_t c = source[i].unicode();
        if (isHidden(c)) {
            blank = blank || isBlank(c);
            lineBreak = lineBreak || c == u'\n';
            continue;
        }
        if (blank && size > 0) {
            raw[size] = lineBreak ? u'\n' : u' ';
            match[size++] = u' ';
        }
        blank = lineBreak = false;
        raw[size] = source[i];
        match[size++] = QChar(fold[c]);
    }
    passage.raw.truncate(size);
    passage.folded.truncate(size);
    return passage;
}

PassageCursor::PassageCursor(const Passage &passage, qsizetype position)
    : m_folded(passage.folded)
    , m_position(position)
{}

char16_t PassageCursor::peek() const
{
    qsizetype i = m_position;
    while (i < m_folded.size() && isBlank(m_folded[i].unicode())) {
        ++i;
    }
    return i < m_folded.size() ? m_folded[i].unicode() : u'\0';
}

void PassageCursor::skipBlanks()
{
    while (!atEnd() && isBlank(m_folded[m_position].unicode())) {
        ++m_position;
    }
}

void PassageCursor::advance()
{
    skipBlanks();
    m_position = std::min(m_position + 1, m_folded.size());
}

bool PassageCursor::atBlank() const
{
    return atEnd() || isBlank(m_folded[m_position].unicode());
}

bool PassageCursor::accept(QStringView word)
{
    const qsizetype start = m_position;
    for (const QChar c : word) {
        skipBlanks();
        if (atEnd() || m_folded[m_position] != c) {
            m_position = start;
            return false;
        }
        ++m_position;
    }
    return true;
}

bool PassageCursor::accept(char16_t character)
{
    const QChar c(character);
    return accept(QStringView(&c, 1));
}

bool isOpeningBracket(char16_t c)
{
    return c == u'(' || c == u'（' || c == u'[' || c == u'【' || c == u'〔' || c == u'〖'
           || c == u'［';
}

bool isClosingBracket(char16_t c)
{
    return c == u')' || c == u'）' || c == u']' || c == u'】' || c == u'〕' || c == u'〗'
           || c == u'］';
}

TextRange bracketed(const Passage &passage, qsizetype open)
{
    for (qsizetype i = open + 1; i < passage.folded.size(); ++i) {
        const char16_t c = passage.folded[i].unicode();
        if (isClosingBracket(c)) {
            return {open + 1, i};
        }
        if (isOpeningBracket(c)) {
            break;
        }
    }
    return {-1, -1};
}

} // namespace jianbao::segmentation
