// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/application.h"
#include "ui/program/commandline.h"
#include "ui/reader/readerprofile.h"

#include <QApplication>
#include <QIcon>

#include <csignal>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a file over the limit of the system is a failed write
    jianbao::hardenEnvironment();
    jianbao::registerReaderScheme();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"jianbao"_s);
    QApplication::setApplicationName(u"jianbao"_s);
    QApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
    QApplication::setDesktopFileName(u"org.jianbao.jianbao"_s);
    QApplication::setWindowIcon(QIcon(u":/jianbao/icons/jianbao.svg"_s));

    jianbao::Application jianbao(jianbao::readCommandLine(QApplication::arguments()));
    jianbao.start();
    return QApplication::exec();
}
