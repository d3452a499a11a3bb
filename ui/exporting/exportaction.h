// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/facts/tableexport.h"

#include <QObject>

namespace jianbao {

class Actions;
class ExportDialog;
class Settings;
class Workspace;

/// Asks what to export as CSV, or where to write the open article with its marks, writes it and
/// tells what was written.
class ExportAction : public QObject
{
    Q_OBJECT

public:
    ExportAction(Workspace &workspace, Settings &settings, const Actions &actions, QWidget &window);

private:
    void ask();
    void askForArticle();
    void write(const ExportDialog &dialog);
    /// Writes one table, showing how far it is where it takes long.
    Result<ExportReport> writeTable(ExportTable table, const ExportDialog &dialog);
    static QString rowsText(ExportTable table, int rows);

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget &m_window;
};

} // namespace jianbao
