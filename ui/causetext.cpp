// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/causetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Causes
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::CauseText)
};

/// How the program words a cause, with a part that changes in brackets, and what a person reads.
struct Cause
{
    const char *pattern;
    const char *text;
};

constexpr std::array Known{
    Cause{"version (\\d+)",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "version %1 of the file format")},
    Cause{"foreign keys",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "parts of it do not belong together")},
    Cause{"length of a text",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "a text has not the length it claims")},
    Cause{"tags in a circle",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "tags stand below themselves")},
    Cause{"it is the project itself",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "it is the project itself")},
    Cause{"a log of another file",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "a log of another file lies beside it")},
    Cause{"by an older version",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "an older version of Jianbao has it open")},
    Cause{"no room for a private copy",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "there is no room for a private copy")},
    Cause{"fsync",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "the disk did not confirm that it was written")},
    Cause{"no table", QT_TRANSLATE_NOOP("jianbao::CauseText", "there is no table in it")},
    Cause{"no column path or name",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "there is no column “path” or “name”")},
    Cause{"not a regular file", QT_TRANSLATE_NOOP("jianbao::CauseText", "it is no ordinary file")},
    Cause{"no twin: line (\\d+)",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "line %1 is none of a project written as text")},
    Cause{"no CodeBook", QT_TRANSLATE_NOOP("jianbao::CauseText", "it is no codebook")},
    Cause{"a code without a name", QT_TRANSLATE_NOOP("jianbao::CauseText", "a code has no name")},
    Cause{"codes nested too deeply",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "codes are nested too deeply")},
    Cause{"the line does not begin with a word",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "the line does not begin with a word")},
    Cause{"more fields than the header has",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "there are more fields than the header has")},
    Cause{"no list has this name; the lists are: (.*)",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "no list has this name; the lists are: %1")},
    Cause{"there is no column “(.*)”\\. The columns are: (.*)",
          QT_TRANSLATE_NOOP("jianbao::CauseText", "there is no column “%1”; the columns are: %2")},
    Cause{"the first column is not “word”\\. The columns are: (.*)",
          QT_TRANSLATE_NOOP("jianbao::CauseText",
                            "the first column is not “word”; the columns are: %1")},
    Cause{"a field does not hold what its column asks for: (.*)",
          QT_TRANSLATE_NOOP("jianbao::CauseText",
                            "a field does not hold what its column asks for: %1")},
};

/// The text with the parts that the pattern caught in the place of %1, %2.
QString filled(const char *text, const QRegularExpressionMatch &match)
{
    QString result = Causes::tr(text);
    for (int part = match.lastCapturedIndex(); part > 0; --part) {
        result.replace(u'%' + QString::number(part), match.captured(part));
    }
    return result;
}

} // namespace

QString causeText(const QString &cause)
{
    static const QRegularExpression line(u"^line (\\d+): (.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    if (const QRegularExpressionMatch match = line.match(cause); match.hasMatch()) {
        return Causes::tr("line %1: %2").arg(match.captured(1), causeText(match.captured(2)));
    }
    for (const Cause &known : Known) {
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QString::fromUtf8(known.pattern)),
            QRegularExpression::DotMatchesEverythingOption);
        if (const QRegularExpressionMatch match = pattern.match(cause); match.hasMatch()) {
            return filled(known.text, match);
        }
    }
    return cause;
}

} // namespace jianbao
