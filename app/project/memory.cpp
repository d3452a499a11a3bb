// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/memory.h"

#include "app/project/projectcore.h"

#include <chrono>

namespace jianbao {

namespace {

using namespace std::chrono_literals;

constexpr auto BetweenTries = 500ms;
constexpr auto LastPatience = 5s;

} // namespace

ProjectMemory::ProjectMemory(ProjectCore &core)
    : m_core(core)
{
    m_next.setSingleShot(true);
    QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { write(); });
}

ProjectMemory::~ProjectMemory()
{
    if (!m_waiting.isEmpty() && m_core.checkWritable()) {
        m_core.storage.database.setPatience(LastPatience);
        store();
    }
}

QString ProjectMemory::value(const QString &key) const
{
    const auto waiting = m_waiting.constFind(key);
    return waiting != m_waiting.cend()
               ? *waiting
               : m_core.read([&](Storage &stored) { return stored.memory.value(key); });
}

void ProjectMemory::set(const QString &key, const QString &value)
{
    if (!m_core.isAtWork() && !m_core.checkWritable()) {
        return;
    }
    m_waiting.insert(key, value);
    if (!m_next.isActive()) {
        write();
    }
}

void ProjectMemory::write()
{
    if (m_core.isAtWork() || (m_core.checkWritable() && !store())) {
        m_next.start(BetweenTries);
    }
}

bool ProjectMemory::store()
{
    const Result<void> kept = m_core.storage.database.write([this]() -> Result<void> {
        for (auto entry = m_waiting.cbegin(); entry != m_waiting.cend(); ++entry) {
            m_core.storage.memory.setValue(entry.key(), entry.value());
        }
        return {};
    });
    m_core.storage.file->noteChange();
    if (kept) {
        m_waiting.clear();
    } else { // every change after it will tell the person
        qCWarning(storageLog, "remembering failed: %s", qUtf8Printable(kept.error().cause));
    }
    return kept.has_value();
}

} // namespace jianbao
