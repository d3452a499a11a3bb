// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarows.h"

#include "tests/support/paths.h"

#include <QTest>

namespace jianbao::test {

using namespace Qt::StringLiterals;

void addRows(const QString &file)
{
    const QString rows =
        QString::fromUtf8(contentOf(sourceFile(u"tests/data/extraction/"_s + file)));
    int line = 0;
    for (QString text : rows.split(u'\n')) {
        ++line;
        if (text.isEmpty() || text.startsWith(u'#')) {
            continue;
        }
        text.replace(u"\\n"_s, u"\n"_s);
        QTest::addRow("line %d", line) << text.section(u'\t', 0, 0) << text.section(u'\t', 1, 1);
    }
}

} // namespace jianbao::test
