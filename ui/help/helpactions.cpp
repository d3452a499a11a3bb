// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpactions.h"

#include "ui/actions.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/keysheet.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace jianbao {

HelpActions::HelpActions(const Actions &actions, QMainWindow &window)
    : QObject(&window)
    , m_actions(actions)
    , m_window(window)
{
    actions.on(Command::ShowKeys, this, &HelpActions::toggleKeys);
    actions.on(Command::ShowPalette, this, &HelpActions::showPalette);
    actions.on(Command::About, this, &HelpActions::showAbout);
}

void HelpActions::toggleKeys()
{
    if (auto *sheet = m_window.findChild<KeySheet *>()) {
        sheet->close();
        return;
    }
    (new KeySheet(m_actions, m_window.centralWidget()))->open();
}

void HelpActions::showPalette()
{
    (new CommandPalette(m_actions, m_window.centralWidget()))->open();
}

void HelpActions::showAbout()
{
    QMessageBox box(&m_window);
    box.setWindowTitle(tr("About Jianbao"));
    box.setText(tr("<h3>Jianbao 剪报 %1</h3>").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("A reader and annotator for newspaper issues. It works offline: nothing you read or "
           "write leaves this computer.\n\nFree software under the GNU General Public License, "
           "version 3 or later."));
    box.exec();
}

} // namespace jianbao
