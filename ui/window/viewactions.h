// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerview.h"

#include <QObject>

class QTimer;

namespace jianbao {

class Actions;
class Settings;
class Theme;
class Workspace;

/// How the reader looks: view, size of its text, theme; and where it was when the project was
/// last closed.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(Workspace &workspace, Settings &settings, Theme &theme, const Actions &actions,
                ReaderView &reader, QObject *parent = nullptr);

    /// Opens the article, view and place that were open last; false when there is none.
    bool restorePlace();
    /// Remembers them for the next time.
    void rememberPlace();

private:
    void setMode(ReaderView::Mode mode);
    void setTextSize(int pixels);
    void setTheme(const QString &mode);
    void setBarButtons();
    void follow();

    Workspace &m_workspace;
    Settings &m_settings;
    Theme &m_theme;
    const Actions &m_actions;
    ReaderView &m_reader;
    QTimer *m_rememberTimer;
};

} // namespace jianbao
