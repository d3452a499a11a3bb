// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/project/checkedsentences.h"

#include "app/model/names.h"
#include "app/project/checks/checks.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jianbao::test {

void addColumnsOfSentences()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("found");
}

void addSentences(const char *name, const QString &first, const QString &second,
                  const QStringList &found)
{
    QTest::newRow(name) << first << second << found;
}

void checkSentences()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QStringList, found);
    const QTemporaryDir folder;
    const auto project = newProject(folder.filePath(u"study.jianbao"_s));
    addAsImported(*project,
                  u"滨河时报\n2021年5月6日\n镇上的新消息\n本报讯 "_s + first + u'\n' + second
                      + u"\n"_s,
                  u"a.txt"_s);
    QStringList codes;
    QString details;
    for (const Finding &finding : project->checks().findings({})) {
        codes.append(nameOf(finding.code));
        details += finding.subject + u" "_s + finding.detail + u"; "_s;
    }
    QVERIFY2(codes == found, qPrintable(details + u"found: "_s + codes.join(u", "_s)));
}

} // namespace jianbao::test
