// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/wordlists.h"

#include "app/base/files.h"
#include "app/engine/engineversion.h"
#include "app/lexicons/lexiconfile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/projectcore.h"
#include "app/text/decoding.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The values of a column where they are a few words, each for many entries; else none.
QStringList choicesIn(const LexiconFile &file, const QString &column)
{
    constexpr qsizetype most = 12;
    QStringList values;
    for (const LexiconRow &entry : file.rows()) {
        const QString value = entry.field(column);
        if (!value.isEmpty() && !values.contains(value)) {
            values.append(value);
        }
        if (values.size() > most) {
            return {};
        }
    }
    values.sort();
    return values;
}

bool isNamed(const LexiconText &list, const QString &name)
{
    return list.name == name;
}

} // namespace

WordLists::WordLists(ProjectCore &core)
    : m_core(core)
{}

QList<LexiconText> WordLists::all() const
{
    return m_core.read([](Storage &stored) { return stored.lexicons.all(); });
}

QStringList WordLists::listNames() const
{
    return Lexicons::builtIn().names();
}

WordListForm WordLists::form(const QString &listName) const
{
    const QString path = u":/lexicons/%1.tsv"_s.arg(listName);
    QFile resource(path);
    const QString content =
        resource.open(QIODevice::ReadOnly) ? QString::fromUtf8(resource.readAll()) : QString();
    const auto file = LexiconFile::parse(path, content);
    if (!file || content.isEmpty()) {
        return {};
    }
    WordListForm form{file->columns(), {{}}};
    for (const QString &column : file->columns().sliced(1)) {
        form.choices.append(choicesIn(*file, column));
    }
    return form;
}

Result<void> WordLists::addFile(const QString &path)
{
    return readFile(path)
        .and_then([&](const QByteArray &bytes) { return add(QFileInfo(path).fileName(), bytes); })
        .map_error([&](Error error) {
            error.subject = path;
            return error;
        });
}

Result<void> WordLists::add(const QString &name, const QByteArray &content)
{
    const Result<DecodedText> decoded = decodeText(content);
    if (!decoded) {
        return fail(decoded.error().code, name, decoded.error().cause);
    }
    const LexiconText list{name, decoded->text};
    return m_core.perform({ActionKind::AddWordList}, [&](ActionDraft &action) -> Result<void> {
        QList<LexiconText> lists = m_core.storage.lexicons.all();
        lists.removeIf([&](const LexiconText &each) { return isNamed(each, name); });
        lists.append(list);
        if (const auto checked = Lexicons::extendedBy(lists); !checked) {
            return tl::unexpected(checked.error());
        }
        action.detail = name;
        m_core.storage.lexicons.set(list);
        return {};
    });
}

Result<void> WordLists::remove(const QString &name)
{
    return m_core.perform({ActionKind::RemoveWordList}, [&](ActionDraft &action) -> Result<void> {
        const QList<LexiconText> lists = m_core.storage.lexicons.all();
        if (std::none_of(lists.cbegin(), lists.cend(),
                         [&](const LexiconText &each) { return isNamed(each, name); })) {
            return fail(ErrorCode::NoSuchThing, name);
        }
        action.detail = name;
        m_core.storage.lexicons.remove(name);
        return {};
    });
}

std::shared_ptr<const Lexicons> WordLists::lexicons() const
{
    return m_core.lexicons();
}

QString WordLists::engineVersion() const
{
    return jianbao::engineVersion(*m_core.lexicons());
}

} // namespace jianbao
