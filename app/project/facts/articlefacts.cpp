// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/articlefacts.h"

#include "app/project/projectchange.h"
#include "app/project/projectcore.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <limits>

namespace jianbao {

namespace {

using namespace std::chrono_literals;

/// Facts that are read within a frame.
constexpr qsizetype MostAtOnce = 2000;
/// Source text of a slice, in UTF-16 units; seldom with more than a thousand facts.
constexpr qsizetype SliceLength = 8000;
/// How long is read between two events.
constexpr auto Budget = 8ms;

constexpr qsizetype Everything = std::numeric_limits<qsizetype>::max();

} // namespace

ArticleFacts::ArticleFacts(ProjectCore &core)
    : m_core(core)
{
    connect(&m_timer, &QTimer::timeout, this, &ArticleFacts::readSlices);
}

void ArticleFacts::open(ArticleId id)
{
    if (id != m_article) {
        m_article = id;
        readAnew();
    }
}

void ArticleFacts::readAnew()
{
    m_timer.stop();
    m_facts.clear();
    m_readTo = Everything;
    m_core.read([this](Storage &stored) {
        std::tie(m_progress.decided, m_progress.total) = stored.facts.progress(m_article);
        if (m_progress.total <= MostAtOnce) {
            m_facts = stored.facts.ofArticle(m_article);
            return true;
        }
        m_readTo = stored.facts.firstPlace(m_article, -Everything).value_or(Everything);
        readSlice(); // what is seen first
        m_timer.start(0);
        return true;
    });
}

void ArticleFacts::readSlices()
{
    QElapsedTimer timer;
    timer.start();
    while (m_readTo != Everything && timer.elapsed() < Budget.count()) {
        readSlice();
    }
    if (m_readTo == Everything) {
        m_timer.stop();
        Q_EMIT completed(m_article);
    }
}

void ArticleFacts::readSlice()
{
    const qsizetype end = m_readTo + SliceLength;
    const bool hasRead = m_core.read([&](Storage &stored) {
        m_facts += stored.facts.beginningIn(m_article, {m_readTo, end});
        m_readTo = stored.facts.firstPlace(m_article, end).value_or(Everything);
        return true;
    });
    if (!hasRead) { // a damaged page: what was read is all there is
        m_readTo = Everything;
    }
}

void ArticleFacts::follow(const ProjectChange &change)
{
    const bool concerned = change.articles.isEmpty() || change.articles.contains(m_article);
    if (!concerned || !(change.aspects & (ProjectChange::Facts | ProjectChange::Issues))) {
        return;
    }
    const bool isAnew = change.facts.isEmpty() || change.facts.size() > MostAtOnce;
    Q_EMIT aboutToChange(isAnew ? QSet<FactId>() : change.facts);
    if (isAnew) {
        readAnew();
    } else {
        readChanged(change.facts);
    }
}

/// Takes over what some facts are now; those that are still to come will be read as they are.
void ArticleFacts::readChanged(const QSet<FactId> &ids)
{
    QSet<FactId> moved = ids;
    QList<Fact> elsewhere;
    m_core.read([&](Storage &stored) {
        for (const FactId id : ids) {
            const std::optional<Fact> fact = stored.facts.find(id);
            if (!fact || fact->article != m_article || fact->range.start >= m_readTo) {
                continue;
            }
            const auto old = std::lower_bound(m_facts.begin(), m_facts.end(), *fact, standsBefore);
            if (old != m_facts.end() && old->id == id) { // mostly
                *old = *fact;
                moved.remove(id);
            } else {
                elsewhere.append(*fact);
            }
        }
        std::tie(m_progress.decided, m_progress.total) = stored.facts.progress(m_article);
        return true;
    });
    if (!moved.isEmpty()) {
        move(moved, elsewhere);
    }
}

/// Facts that came, went or have another place.
void ArticleFacts::move(const QSet<FactId> &ids, const QList<Fact> &now)
{
    m_facts.removeIf([&](const Fact &fact) { return ids.contains(fact.id); });
    const qsizetype unmoved = m_facts.size();
    m_facts += now;
    std::sort(m_facts.begin() + unmoved, m_facts.end(), standsBefore);
    std::inplace_merge(m_facts.begin(), m_facts.begin() + unmoved, m_facts.end(), standsBefore);
}

} // namespace jianbao
