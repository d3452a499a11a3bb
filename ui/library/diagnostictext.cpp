// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/diagnostictext.h"

#include <QCoreApplication>
#include <QHash>

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

QString diagnosticText(const Diagnostic &diagnostic)
{
    const QString text = sentence(diagnostic.code);
    return diagnostic.detail.isEmpty() ? text : Text::tr("%1: %2").arg(text, diagnostic.detail);
}

QString articleKindName(const QString &kind)
{
    const QHash<QString, QString> names{
        {u"news"_s, Text::tr("News")},           {u"brief"_s, Text::tr("Brief")},
        {u"document"_s, Text::tr("Document")},   {u"photo"_s, Text::tr("Photo")},
        {u"interview"_s, Text::tr("Interview")}, {u"history"_s, Text::tr("History")},
        {u"comment"_s, Text::tr("Comment")},     {u"list"_s, Text::tr("List")},
    };
    return names.value(kind, kind);
}

} // namespace jianbao
