// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/diagnostictext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Diagnostics)
};

QString sentence(DiagnosticCode code)
{
    switch (code) {
    case DiagnosticCode::InvalidBytes:
        return Text::tr("Bytes that the encoding does not know");
    case DiagnosticCode::DoubtfulEncoding:
        return Text::tr("The encoding was guessed with little support");
    case DiagnosticCode::ControlCharacters:
        return Text::tr("Control characters in the text");
    case DiagnosticCode::DoubtfulBoundary:
        return Text::tr("A doubtful boundary between articles");
    case DiagnosticCode::UnlinkedHeadline:
        return Text::tr("A headline without a body");
    case DiagnosticCode::PartsDoNotSum:
        return Text::tr("Figures said to be parts do not add up");
    }
    Q_UNREACHABLE();
}

} // namespace

QString boundaryReason(const QString &signs)
{
    const QHash<QString, QString> names{
        {u"dateline"_s, Text::tr("a dateline")},
        {u"closing-credit"_s, Text::tr("the reporter named at the end")},
        {u"headline-before"_s, Text::tr("a headline before the body")},
        {u"headline-behind"_s, Text::tr("a headline after the body")},
        {u"headline-elsewhere"_s, Text::tr("a headline elsewhere on the page")},
        {u"shared-words"_s, Text::tr("words that headline and body share")},
        {u"photo-credit"_s, Text::tr("a photo credit")},
    };
    QStringList texts;
    for (const QString &sign : signs.split(u' ', Qt::SkipEmptyParts)) {
        texts.append(names.value(sign, sign));
    }
    return texts.join(Text::tr(", ", "between reasons"));
}

QString diagnosticText(const Diagnostic &diagnostic)
{
    const QString text = sentence(diagnostic.code);
    const QString detail = diagnostic.code == DiagnosticCode::DoubtfulBoundary
                               ? boundaryReason(diagnostic.detail)
                               : diagnostic.detail;
    return detail.isEmpty() ? text : Text::tr("%1: %2").arg(text, detail);
}

QString articleKindName(const QString &kind)
{
    const QHash<QString, QString> names{
        {u"news"_s, Text::tr("News")},       {u"brief"_s, Text::tr("Brief")},
        {u"feature"_s, Text::tr("Feature")}, {u"document"_s, Text::tr("Document")},
        {u"photo"_s, Text::tr("Photo")},     {u"interview"_s, Text::tr("Interview")},
        {u"history"_s, Text::tr("History")}, {u"commentary"_s, Text::tr("Commentary")},
        {u"sports"_s, Text::tr("Sports")},
    };
    return names.value(kind, kind);
}

} // namespace jianbao
