// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"
#include "app/model/reviewprogress.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace jianbao {

class ProjectCore;
struct ProjectChange;

/// The facts of the article that is read, in memory: whatever shows them shares one list, and a
/// decision costs no reading of them all. Those of an ordinary article are there at once; many come
/// in slices between events, in the order of the text.
class ArticleFacts : public QObject
{
    Q_OBJECT

public:
    explicit ArticleFacts(ProjectCore &core);

    /// Begins with the facts of another article, and ends the reading of those of the last one. The
    /// same article again changes nothing.
    void open(ArticleId id);
    ArticleId article() const { return m_article; }
    /// By place in the source text, rejected ones included; while they are read, the first ones.
    const QList<Fact> &facts() const { return m_facts; }
    bool isComplete() const { return !m_timer.isActive(); }
    /// How many are decided, and how many there are; also of those that are still to come.
    FactProgress progress() const { return m_progress; }

    /// To be told of every change, before those who show the facts.
    void follow(const ProjectChange &change);

Q_SIGNALS:
    /// These facts will change, or any where none is named. Who holds the list should let go, or
    /// all of it is copied for one change. The project tells of the change right after it.
    void aboutToChange(const QSet<jianbao::FactId> &ids);
    /// All facts of this article are there, where open() was followed by some only.
    void completed(jianbao::ArticleId article);

private:
    void readAnew();
    void readSlices();
    void readSlice();
    void readChanged(const QSet<FactId> &ids);
    void move(const QSet<FactId> &ids, const QList<Fact> &now);

    ProjectCore &m_core;
    ArticleId m_article;
    QList<Fact> m_facts;
    FactProgress m_progress;
    qsizetype m_readTo = 0; // in the source text: what begins before it is there
    QTimer m_timer;         // runs while facts are still to come
};

} // namespace jianbao
