// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/expectedpage.h"

#include "app/model/names.h"
#include "tests/support/paths.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

QList<TextRange> linesOf(const QString &source)
{
    QList<TextRange> lines;
    qsizetype start = 0;
    for (const QString &line : source.split(u'\n')) {
        lines.append({start, start + line.size()});
        start += line.size() + 1;
    }
    return lines;
}

BlockRole roleOf(const QString &name)
{
    const std::optional<BlockRole> role = fromName<BlockRole>(name);
    if (!role) {
        qFatal("unknown role %s", qPrintable(name));
    }
    return *role;
}

/// One line of the table: number, article, role, note.
ExpectedLine readLine(const QStringList &cells, const QList<TextRange> &lines)
{
    ExpectedLine line;
    line.number = cells[0].toInt();
    line.range = lines.value(line.number - 1);
    line.article = cells[1] == "-"_L1 ? QString() : cells[1];
    line.roles.append(roleOf(cells[2]));
    for (const QString &word : cells[3].split(u' ')) {
        if (word.startsWith("alt:"_L1)) {
            line.roles.append(roleOf(word.sliced(4)));
        }
    }
    line.startsParagraph = cells[3].startsWith("para"_L1);
    return line;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValueConstRef item : value.toArray()) {
        strings.append(item.toString());
    }
    return strings;
}

ExpectedArticle readArticle(const QJsonObject &object)
{
    ExpectedArticle article;
    article.id = object["id"_L1].toString();
    article.headlines =
        QStringList(object["headline"_L1].toString()) + stringsOf(object["headline_alt"_L1]);
    article.deck = object["deck"_L1].toString();
    article.place = object["place"_L1].toString();
    article.date = object["date"_L1].toString();
    article.reporters = stringsOf(object["reporters"_L1]);
    article.kinds =
        QStringList(object["kind"_L1].toString()) + stringsOf(object["kind_optional"_L1]);
    return article;
}

} // namespace

ExpectedPage expectedPage(const QString &sampleFile, const QString &source)
{
    const QString stem =
        sourceFile("tests/data/samples/"_L1 + QFileInfo(sampleFile).completeBaseName());
    const QList<TextRange> lines = linesOf(source);
    ExpectedPage page;
    const QString table = QString::fromUtf8(contentOf(stem + ".lines.tsv"_L1));
    for (const QString &row : table.split(u'\n').sliced(1)) {
        if (!row.isEmpty()) {
            page.lines.append(readLine(row.split(u'\t'), lines));
        }
    }
    const QJsonArray articles =
        QJsonDocument::fromJson(contentOf(stem + ".articles.json"_L1)).array();
    for (const QJsonValueConstRef article : articles) {
        page.articles.append(readArticle(article.toObject()));
    }
    return page;
}

} // namespace jianbao::test
