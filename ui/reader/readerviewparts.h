// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/articlepresenter.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readercaret.h"
#include "ui/reader/readerview.h"

namespace jianbao {

/// What the reader is made of; for readerview.cpp (what it shows), readerlooks.cpp (how),
/// readerfinding.cpp and readerinput.cpp (what a person does in it).
struct ReaderView::Private
{
    Private(ReaderView &view, const Theme &theme, ReaderProfile &profile)
        : page(new PageView(profile, &view))
        , presenter(new ArticlePresenter(theme, *page, &view))
        , caret(new ReaderCaret(*page, *presenter, &view))
        , keys(new ReaderKeys(*page, &view))
    {}

    PageView *page;
    ArticlePresenter *presenter;
    ReaderCaret *caret;
    ReaderKeys *keys;
    Project *project = nullptr;
    Mode mode = Mode::Reading;
    double textScale = 1;
    std::optional<Tag> pen;
    QList<TextRange> selection;
    TextRange shownSelection; ///< The same in the view it was made in.
    ShownView selectionView = ShownView::Reading;
    QString finding;
};

} // namespace jianbao
