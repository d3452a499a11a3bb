// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QString nameOf(const QString &preferred)
{
    if (preferred == "zh_CN"_L1 || preferred == "en"_L1) {
        return preferred;
    }
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace

void Language::load(const QString &preferred)
{
    const QString name = nameOf(preferred);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(QLocale(name));
    if (m_ours.load(u":/i18n/jianbao_"_s + name)) {
        QCoreApplication::installTranslator(&m_ours);
    }
    // Texts of Qt's own dialogs; without the package of them they stay English.
    if (m_qt.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

} // namespace jianbao
