// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/factcolumns.h"

#include "app/storage/database.h"
#include "app/storage/repositories/factloader.h"

namespace jianbao {

FactColumns::FactColumns(const Database &database)
    : m_database(database)
    , m_reader(database)
{}

FactColumns::~FactColumns() = default;

SharedIssueFacts FactColumns::ofIssue(IssueId id)
{
    if (isKnown(id)) {
        return m_issues.value(id);
    }
    return *m_issues.insert(id, m_reader.read(id));
}

SharedIssueFacts FactColumns::ofLargeIssue(IssueId id)
{
    if (isKnown(id)) {
        return m_issues.value(id);
    }
    if (!m_largeLoader || m_large != id) {
        m_large = id;
        m_largeLoader = std::make_unique<FactLoader>(m_database, QList{id});
        return nullptr;
    }
    const bool isDone = m_largeLoader->isDone();
    const SharedIssueFacts facts = m_largeLoader->take(id);
    if (!facts && !isDone) {
        return nullptr;
    }
    m_largeLoader.reset();
    return facts ? *m_issues.insert(id, facts) : ofIssue(id); // the file cannot be opened once more
}

bool FactColumns::isKnown(IssueId id)
{
    if (m_issues.contains(id)) {
        return true;
    }
    const SharedIssueFacts loaded = m_loader ? m_loader->take(id) : nullptr;
    if (loaded) {
        m_issues.insert(id, loaded);
    }
    return loaded != nullptr;
}

const std::vector<quint32> &FactColumns::poolNumbers(IssueId id)
{
    const auto known = m_poolNumbers.constFind(id);
    if (known != m_poolNumbers.cend()) {
        return *known;
    }
    const SharedIssueFacts facts = ofIssue(id);
    std::vector<quint32> numbers(facts->texts.size());
    for (const FactKey &key : facts->keys) {
        for (const quint32 text : {key.texts[1], key.base, key.period}) {
            if (text != 0 && numbers[text] == 0) {
                numbers[text] = m_pool.numberOf(facts->texts.text(text));
            }
        }
    }
    return *m_poolNumbers.insert(id, std::move(numbers));
}

void FactColumns::load(const QList<IssueId> &issues)
{
    m_wasLoaded = true;
    stopLoading();
    forgetWhatOthersChanged();
    QList<IssueId> unknown;
    for (const IssueId id : issues) {
        if (!m_issues.contains(id)) {
            unknown.append(id);
        }
    }
    if (!unknown.isEmpty()) {
        m_loader = std::make_unique<FactLoader>(m_database, unknown);
    }
}

void FactColumns::waitForLoading()
{
    if (m_loader) {
        m_loader->wait();
    }
}

void FactColumns::stopLoading()
{
    m_largeLoader.reset();
    if (m_loader) {
        m_issues.insert(m_loader->stop());
        m_loader.reset();
    }
}

void FactColumns::forget(const QSet<IssueId> &issues)
{
    for (const IssueId id : issues) {
        m_issues.remove(id);
        m_poolNumbers.remove(id);
        if (m_loader) {
            m_loader->drop(id);
        }
    }
    if (issues.contains(m_large)) {
        m_largeLoader.reset();
    }
}

bool FactColumns::isCurrent() const
{
    return m_database.versionOfOthers() == m_version;
}

bool FactColumns::acceptChange()
{
    m_version = m_database.versionOfOthers();
    return true;
}

void FactColumns::forgetWhatOthersChanged()
{
    const qint64 version = m_database.versionOfOthers();
    if (version != m_version) {
        m_loader.reset();
        m_largeLoader.reset();
        m_issues.clear();
        m_poolNumbers.clear();
        m_version = version;
    }
}

} // namespace jianbao
