// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWebEnginePage>

namespace jianbao {

class ReaderProfile;

/// The page of the reader. It goes nowhere but to the reader's own address, opens no windows, is
/// granted no permission, and runs no script of its own: ours are injected into the application
/// world.
class ReaderPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit ReaderPage(ReaderProfile &profile, QObject *parent = nullptr);

    /// Loads the page from the start.
    void reset();
    /// Tells the process of the page of our scripts once more: one that has just been made for it
    /// may have missed them.
    void tellScriptsAgain();

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;

private:
    void switchOff();
    void injectScripts();
};

} // namespace jianbao
