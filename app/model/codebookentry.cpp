// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/codebookentry.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Section
{
    QLatin1StringView title; ///< Part of the file format, never translated.
    QString CodebookEntry::*text;
};

constexpr std::array Sections{
    Section{"Examples:"_L1, &CodebookEntry::examples},
    Section{"Counter-examples:"_L1, &CodebookEntry::counterExamples},
    Section{"Note:"_L1, &CodebookEntry::note},
};

} // namespace

QString descriptionOf(const CodebookEntry &entry)
{
    QStringList parts;
    if (!entry.definition.isEmpty()) {
        parts.append(entry.definition);
    }
    for (const Section &section : Sections) {
        if (const QString &text = entry.*section.text; !text.isEmpty()) {
            parts.append(section.title + u'\n' + text);
        }
    }
    return parts.join("\n\n"_L1);
}

void readDescription(CodebookEntry &entry, const QString &description)
{
    QString CodebookEntry::*part = &CodebookEntry::definition;
    for (const QString &line : description.split(u'\n')) {
        bool isTitle = false;
        for (const Section &section : Sections) {
            if (line.trimmed() == section.title) {
                part = section.text;
                isTitle = true;
            }
        }
        if (!isTitle) {
            entry.*part += line + u'\n';
        }
    }
    entry.definition = entry.definition.trimmed();
    for (const Section &section : Sections) {
        entry.*section.text = (entry.*section.text).trimmed();
    }
}

} // namespace jianbao
