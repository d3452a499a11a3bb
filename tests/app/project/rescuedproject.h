// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "tests/support/projects.h"

#include <QFile>
#include <QTest>

namespace jianbao::test {

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A project of issues with an annotation and an accepted fact each.
inline void makeProjectWithWork(const QString &path, int issues = 3)
{
    using namespace Qt::StringLiterals;
    const auto project = newProject(path);
    const TagId tag = project->codebook().tags().first().id;
    for (int i = 0; i < issues; ++i) {
        const QString text =
            newspaperText() + u"邮局门前的布告栏换了新玻璃%1块。\n"_s.arg(i).repeated(30);
        const IssueId issue =
            project->library().addIssue(importedIssue(text, u"%1.txt"_s.arg(i))).value();
        QVERIFY(project->annotations().add(issue, {{20, 30}}, {tag}, u"注𠮷"_s));
        const ArticleId article = project->library().articles(issue).first().id;
        QVERIFY(project->facts().accept({project->facts().ofArticle(article).first().id}));
    }
}

} // namespace jianbao::test
