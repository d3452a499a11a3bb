// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/article.h"

#include <QObject>

#include <optional>

namespace jianbao {

class Actions;
class ReaderView;
class Workspace;

/// Corrects how the open issue is split into articles: what is done with the open article, and with
/// its block where the person is in the reader.
class SplitActions : public QObject
{
    Q_OBJECT

public:
    SplitActions(Workspace &workspace, const Actions &actions, ReaderView &reader,
                 QObject *parent = nullptr);

private:
    struct Place
    {
        Article article;
        int block = -1;
    };

    std::optional<Place> here() const;
    ArticleId neighbour(int step) const;
    void mergeWithNext();
    void splitHere();
    void splitBlock();
    void moveBlock(int step);
    void moveBlockWithin(int step);
    void takeOut();
    void setRole(BlockRole role);
    void makeHeadline();
    void moveArticle(int step);
    void finish(const Result<void> &done, ArticleId show, TextRange block);
    void updateEnabled();

    Workspace &m_workspace;
    const Actions &m_actions;
    ReaderView &m_reader;
};

} // namespace jianbao
