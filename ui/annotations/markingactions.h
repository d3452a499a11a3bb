// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"

#include <QObject>

#include <optional>

namespace jianbao {

class Actions;
class ReaderView;
class Theme;
class Workspace;

/// The quick ways of marking, and the edits of annotations by a selection: tag as last, tag at
/// once, tag all places, extend, cut, split, merge.
class MarkingActions : public QObject
{
    Q_OBJECT

public:
    MarkingActions(Workspace &workspace, const Theme &theme, const Actions &actions,
                   ReaderView &reader, QObject *parent = nullptr);

private:
    void quickTag();
    void setHighlighter(bool on);
    void tagOccurrences();
    void extend();
    void cut();
    void split();
    void merge();
    std::optional<Annotation> target() const;
    void updateEnabled();
    void updateTag();

    Workspace &m_workspace;
    const Theme &m_theme;
    const Actions &m_actions;
    ReaderView &m_reader;
};

} // namespace jianbao
