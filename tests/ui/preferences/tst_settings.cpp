// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/settings.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeyHasADefault();
    void keepsAValueForTheNextStart();
    void tellsOfAChangeOnce();
};

void TestSettings::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"JianbaoTest"_s);
    QCoreApplication::setApplicationName(u"tst_settings"_s);
}

void TestSettings::everyKeyHasADefault()
{
    const Settings settings;
    const auto keys = QMetaEnum::fromType<Settings::Key>();
    for (int i = 0; i < keys.keyCount(); ++i) {
        QVERIFY2(settings.value(static_cast<Settings::Key>(keys.value(i))).isValid(), keys.key(i));
    }
}

void TestSettings::keepsAValueForTheNextStart()
{
    Settings().set(Settings::Key::TextSize, 21);
    QCOMPARE(Settings().number(Settings::Key::TextSize), 21);
    Settings().set(Settings::Key::RecentProjects, QStringList{u"甲.jianbao"_s, u"乙.jianbao"_s});
    QCOMPARE(Settings().list(Settings::Key::RecentProjects).size(), 2);
}

void TestSettings::tellsOfAChangeOnce()
{
    Settings settings;
    settings.set(Settings::Key::Theme, u"light"_s);
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.set(Settings::Key::Theme, u"dark"_s);
    settings.set(Settings::Key::Theme, u"dark"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<Settings::Key>(), Settings::Key::Theme);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
