// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of openingbench: a window with nothing but a web page of one paragraph.

#include <QApplication>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWebEngineProfile profile;
    QWebEngineView view;
    view.setPage(new QWebEnginePage(&profile, &view));
    view.setHtml(QStringLiteral("<p style='font-size: 24px'>")
                 + QStringLiteral("新桥镇口岸货运回升。").repeated(200));
    view.resize(1440, 900);
    view.show();
    return QApplication::exec();
}
