// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/tourstops.h"

#include "ui/actions.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/keytext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidepanel.h"
#include "ui/window/topbar.h"

#include <QCoreApplication>

namespace jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Tour)
};

QString keyOf(const MainWindow &window, Command command)
{
    return keyText(window.actions()[command]->shortcut());
}

} // namespace

QList<TourStop> tourStops(const MainWindow &window)
{
    const auto key = [&window](Command command) { return keyOf(window, command); };
    return {
        {&window.library(), Text::tr("Issues and articles"),
         Text::tr("Each newspaper issue is split into its articles. Choose one here, or go on with "
                  "%1 and back with %2. Your own issues come in with %3, or dropped on the window.")
             .arg(key(Command::NextArticle), key(Command::PreviousArticle),
                  key(Command::ImportFiles))},
        {&window.reader(), Text::tr("Read and mark"),
         Text::tr("Select words with the mouse: a bar with your tags appears, a click or a digit "
                  "tags. %1 takes any other tag, %2 writes a note. What was found in the text is "
                  "underlined.")
             .arg(key(Command::PickTag), key(Command::WriteNote))},
        {&window.side(), Text::tr("Facts and annotations"),
         Text::tr(
             "Figures, dates and names of the article. %1 takes you to the next one, %2 "
             "accepts, %3 corrects, %4 rejects it. Beside them: your annotations, and notes on "
             "the article and its issue.")
             .arg(key(Command::NextOpenFact), key(Command::AcceptFact), key(Command::CorrectFact),
                  key(Command::RejectFact))},
        {&window.topBar(), Text::tr("Find anything"),
         Text::tr("%1 searches all issues, %2 finds a command, %3 shows all keys. Every step can "
                  "be undone with %4, also tomorrow. %5 writes your tables as CSV.")
             .arg(key(Command::Search), key(Command::ShowPalette), key(Command::ShowKeys),
                  key(Command::Undo), key(Command::ExportCsv))},
    };
}

} // namespace jianbao
