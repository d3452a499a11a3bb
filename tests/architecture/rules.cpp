// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/rules.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao::test {

namespace {

constexpr qsizetype LongestFile = 450;

bool isCxx(const QString &path)
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

bool isCode(const QString &path)
{
    static const QStringList suffixes{u".js"_s, u".css"_s, u".html"_s,
                                      u".sh"_s, u".py"_s,  u".sql"_s};
    return isCxx(path) || std::any_of(suffixes.begin(), suffixes.end(), [&](const QString &suffix) {
               return path.endsWith(suffix);
           });
}

/// "app/storage" for "app/storage/database.h", "ui" for anything in ui.
QString layerOf(const QString &path)
{
    return path.startsWith("app/"_L1) ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

/// The layers that a layer may include, besides itself.
const QHash<QString, QStringList> &allowedLayers()
{
    static const QHash<QString, QStringList> allowed = [] {
        const QStringList values{u"app/base"_s, u"app/model"_s, u"app/text"_s};
        const QStringList engineParts = values + QStringList{u"app/lexicons"_s};
        const QStringList engine =
            engineParts + QStringList{u"app/segmentation"_s, u"app/extraction"_s};
        const QStringList files = engine + QStringList{u"app/engine"_s};
        const QStringList project =
            files + QStringList{u"app/storage"_s, u"app/importing"_s, u"app/exporting"_s};
        QStringList window = project + QStringList{u"app/project"_s};
        window.removeAll(u"app/storage"_s);
        return QHash<QString, QStringList>{
            {u"app/base"_s, {}},
            {u"app/model"_s, {u"app/base"_s}},
            {u"app/text"_s, {u"app/base"_s, u"app/model"_s}},
            {u"app/lexicons"_s, values},
            {u"app/segmentation"_s, engineParts},
            {u"app/extraction"_s, engineParts},
            {u"app/engine"_s, engine},
            {u"app/storage"_s, files},
            {u"app/importing"_s, files},
            {u"app/exporting"_s, files},
            {u"app/project"_s, project},
            {u"app/cli"_s, window},
            {u"ui"_s, window},
        };
    }();
    return allowed;
}

QStringList captures(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured(1));
    }
    return found;
}

QStringList ownIncludes(const QString &text)
{
    static const QRegularExpression pattern(uR"re(^#include "((?:app|ui|tests)/[^"]+)")re"_s,
                                            QRegularExpression::MultilineOption);
    return captures(text, pattern);
}

QStringList qtIncludes(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^#include <((?:\w+/)?[Qq][A-Za-z0-9_]+(?:\.h)?)>)"_s,
        QRegularExpression::MultilineOption);
    return captures(text, pattern);
}

bool isHeaderOf(const QString &header, const QString &module)
{
    return QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/'
                             + header);
}

} // namespace

QStringList includesPointDownwards(const SourceFile &file)
{
    const QString layer = layerOf(file.path);
    if (!isCxx(file.path) || !(file.path.startsWith("app/"_L1) || layer == "ui"_L1)) {
        return {};
    }
    if (!allowedLayers().contains(layer)) {
        return {file.path + ": its folder has no place in the order of layers"_L1};
    }
    QStringList violations;
    for (const QString &include : ownIncludes(file.text)) {
        const QString included = layerOf(include);
        if (included != layer && !allowedLayers()[layer].contains(included)) {
            violations.append(file.path + " includes "_L1 + include);
        }
    }
    return violations;
}

QStringList appUsesCoreOnly(const SourceFile &file)
{
    if (!isCxx(file.path) || !file.path.startsWith("app/"_L1)) {
        return {};
    }
    QStringList violations;
    for (const QString &header : qtIncludes(file.text)) {
        if (!isHeaderOf(header, u"QtCore"_s) && !isHeaderOf(header, u"QtConcurrent"_s)) {
            violations.append(file.path + " includes "_L1 + header);
        }
    }
    return violations;
}

QStringList sqlStandsInStorage(const SourceFile &file)
{
    const bool concerned = file.path.startsWith("app/"_L1) || file.path.startsWith("ui/"_L1);
    if (!isCxx(file.path) || !concerned || file.path.startsWith("app/storage/"_L1)) {
        return {};
    }
    static const QRegularExpression pattern(
        uR"((<SQLiteCpp|<sqlite3\.h>|<QSql|\bSELECT\s[^;]*\sFROM\s|\bINSERT\s+INTO\s|)"
        R"(\bUPDATE\s+\w+\s+SET\s|\bDELETE\s+FROM\s|\bCREATE\s+(?:TABLE|INDEX|TRIGGER)\s|)"
        R"("PRAGMA\s))"_s);
    QStringList violations;
    for (const QString &sql : captures(file.text, pattern)) {
        violations.append(file.path + ": "_L1 + sql.simplified().left(40));
    }
    return violations;
}

QStringList filesStayShort(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (!isCode(file.path) || lines <= LongestFile) {
        return {};
    }
    return {file.path + " has "_L1 + QString::number(lines) + " lines"_L1};
}

QStringList licenceIsNamed(const SourceFile &file)
{
    if (!isCode(file.path)) {
        return {};
    }
    const QString top = file.text.section(u'\n', 0, 5);
    // Split, so that tools which gather licences do not take these for tags of this file.
    const bool named = top.contains("SPDX-FileCopyrightText"
                                    ": "_L1)
                       && top.contains("SPDX-License-Identifier"
                                       ": GPL-3.0-or-later"_L1);
    return named ? QStringList() : QStringList{file.path + " has no SPDX header"_L1};
}

QStringList translationsAreFinished(const SourceFile &file)
{
    if (!file.path.startsWith("translations/"_L1) || !file.path.endsWith(".ts"_L1)) {
        return {};
    }
    const qsizetype unfinished = file.text.count("type=\"unfinished\""_L1);
    if (unfinished == 0) {
        return {};
    }
    return {file.path + " has "_L1 + QString::number(unfinished) + " unfinished translations"_L1};
}

QStringList noMachinePaths(const SourceFile &file)
{
    static const QRegularExpression pattern(
        uR"((?<![\w.$}/])(/(?:work|home|root|Users)/\w[^\s"'<>]*))"_s);
    QStringList violations;
    for (const QString &path : captures(file.text, pattern)) {
        violations.append(file.path + " names "_L1 + path);
    }
    return violations;
}

} // namespace jianbao::test
