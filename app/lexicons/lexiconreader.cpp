// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexiconreader.h"

#include <QFile>
#include <QFileInfo>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FingerprintLength = 12;

/// Name of the list that a file belongs to: units for /path/units.ours.tsv.
QString listName(const QString &path)
{
    return QFileInfo(path).fileName().section(u'.', 0, 0);
}

QString builtInContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

LexiconReader::LexiconReader(QList<LexiconText> files)
    : m_files(std::move(files))
{}

Result<void> LexiconReader::result() const
{
    if (m_result && !m_files.isEmpty()) {
        return fail(ErrorCode::InvalidValue, m_files.first().name,
                    u"no list has this name; the lists are: "_s + m_names.join(u", "_s));
    }
    return m_result;
}

QString LexiconReader::fingerprint() const
{
    return QString::fromLatin1(m_hash.result().toHex()).first(FingerprintLength);
}

std::vector<LexiconFile> LexiconReader::filesOf(const QString &name)
{
    m_names.append(name);
    std::vector<LexiconFile> files;
    const QString builtIn = u":/lexicons/"_s + name + u".tsv"_s;
    addFile(files, builtIn, builtInContent(builtIn));
    for (const LexiconText &text : std::as_const(m_files)) {
        if (listName(text.name) == name && addFile(files, text.name, text.content)) {
            checkColumns(files.back(), files.front().columns());
        }
    }
    m_files.removeIf([&name](const LexiconText &text) { return listName(text.name) == name; });
    return files;
}

bool LexiconReader::addFile(std::vector<LexiconFile> &files, const QString &name,
                            const QString &content)
{
    m_hash.addData(name.toUtf8() + '\n' + content.toUtf8() + '\n');
    Result<LexiconFile> file = LexiconFile::parse(name, content);
    if (file) {
        files.push_back(std::move(*file));
    } else if (m_result) {
        m_result = tl::unexpected(file.error());
    }
    return file.has_value();
}

void LexiconReader::checkColumns(const LexiconFile &file, const QStringList &known)
{
    const QString columns = u" The columns are: "_s + known.join(u", "_s);
    for (const QString &column : file.columns()) {
        if (!known.contains(column)) {
            refuse(file, file.headerLine(), u"there is no column “%1”."_s.arg(column) + columns);
        }
    }
    if (file.columns().isEmpty() || file.columns().first() != known.first()) {
        refuse(file, file.headerLine(), u"the first column is not “word”."_s + columns);
    }
}

void LexiconReader::refuse(const LexiconFile &file, const LexiconRow &row)
{
    QStringList fields;
    for (int i = 0; i < row.fields().size(); ++i) {
        fields.append(file.columns()[i] + u" “"_s + row.fields()[i].toString() + u'”');
    }
    refuse(file, row.line(),
           u"a field does not hold what its column asks for: "_s + fields.join(u", "_s));
}

void LexiconReader::refuse(const LexiconFile &file, int line, const QString &why)
{
    if (m_result) {
        m_result = fail(ErrorCode::InvalidValue, file.path(), u"line %1: "_s.arg(line) + why);
    }
}

} // namespace jianbao
