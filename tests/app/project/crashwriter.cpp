// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: crashwriter PROJECT RUN. Imports and annotates; writes a line for each action once it has
// returned. tst_crash kills it.

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "tests/support/projects.h"

#include <QCoreApplication>

#include <cstdio>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 6;
constexpr int AnnotationsPerRound = 5;

QString pageText(const QString &name)
{
    QString text = test::newspaperText() + u"=编号%1\n"_s.arg(name);
    for (int line = 0; line < 60; ++line) {
        text += u"第%1车装了%2箱，都运到新桥镇口岸。\n"_s.arg(line).arg(line * 7 + 1);
    }
    return text;
}

void tell(const char *what, qint64 id, const QString &name)
{
    std::printf("%s %lld %s\n", what, static_cast<long long>(id), qPrintable(name));
    std::fflush(stdout);
}

void importAndAnnotate(Project &project, const QString &name)
{
    const QString text = pageText(name);
    const IssueId issue =
        project.library().addIssue(test::importedIssue(text, name + u".txt"_s)).value();
    tell("issue", issue.value, name);
    const TagId tag = project.codebook().tags().first().id;
    for (int i = 0; i < AnnotationsPerRound; ++i) {
        const QString note = name + u'-' + QString::number(i);
        const TextRange range{i * 3, i * 5 + 4};
        const AnnotationId id = project.annotations().add(issue, {range}, {tag}, note).value();
        tell("annotation", id.value, note);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    const auto project = test::openProject(arguments[1]);
    tell("open", 0, arguments[2]);
    for (int round = 0; round < Rounds; ++round) {
        importAndAnnotate(*project, arguments[2] + u'-' + QString::number(round));
    }
    return 0;
}
