// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QObject>
#include <QPoint>

namespace jianbao {

class Actions;
class AnnotationsPanel;
class ReaderView;
class Theme;
struct NoteDraft;
class Workspace;

/// Tagging and annotating by keyboard and menu: what is selected, else the current annotation.
class AnnotationActions : public QObject
{
    Q_OBJECT

public:
    AnnotationActions(Workspace &workspace, const Theme &theme, const Actions &actions,
                      ReaderView &reader, AnnotationsPanel &panel, QObject *parent = nullptr);

    void pickTag(const QPoint &at);
    void writeNote(const QPoint &at);
    /// Stores a note that was being written when the program ended, with its passage.
    void takeUpDraft();

Q_SIGNALS:
    /// The annotations should be on screen: one of them is to be edited.
    void panelWanted();

private:
    void applyDigit(int digit);
    void applyTag(TagId tag);
    void createAndApply(const QString &name);
    void tagByWords();
    void showMade(AnnotationId id);
    bool storeLeftDraft();
    bool isOfSelection(const NoteDraft &draft) const;
    /// False when it could not be stored.
    bool annotateSelection(const QList<TagId> &tags, const QString &note);
    void deleteCurrent();
    QPoint besideReader() const;
    void updateEnabled();

    Workspace &m_workspace;
    const Theme &m_theme;
    const Actions &m_actions;
    ReaderView &m_reader;
    AnnotationsPanel &m_panel;
};

} // namespace jianbao
