// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/tagpalette.h"
#include "tests/support/paths.h"
#include "tests/support/windowmain.h"
#include "ui/theme/designtokens.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>

#include <cmath>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensOfTheDarkThemeOverrideTheOthers();
    void everyTokenOfTheStyleSheetExists();
    void textReadsWellOnItsGrounds_data();
    void textReadsWellOnItsGrounds();
    void textReadsWellOnEveryTagColour();
    void chosenModeDecidesTheColours();
};

namespace {

/// Contrast of two colours after WCAG 2.1, from 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
               + 0.0722 * linear(colour.blueF());
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

constexpr double ReadableText = 4.5;
constexpr double VisibleMark = 3;

} // namespace

void TestTheme::tokensOfTheDarkThemeOverrideTheOthers()
{
    const DesignTokens tokens = DesignTokens::fromCss(
        u"/* --ink: blue; */ :root { --ink: #000; --size: 12.5px; --f: \"A B\", c; }\n"
        ":root[data-theme=\"dark\"] { --ink: #fff; }"_s);
    QCOMPARE(tokens.value(u"ink"_s, false), u"#000"_s);
    QCOMPARE(tokens.value(u"ink"_s, true), u"#fff"_s);
    QCOMPARE(tokens.value(u"size"_s, true), u"12.5px"_s);
    QCOMPARE(tokens.pixels(u"size"_s), 12.5);
    QCOMPARE(tokens.families(u"f"_s), (QStringList{u"A B"_s, u"c"_s}));
}

void TestTheme::everyTokenOfTheStyleSheetExists()
{
    const DesignTokens tokens = DesignTokens::fromCss(
        QString::fromUtf8(test::contentOf(test::sourceFile(u"resources/reader/tokens.css"_s))));
    const QString sheet =
        QString::fromUtf8(test::contentOf(test::sourceFile(u"ui/theme/window.qss"_s)));
    const QStringList parts = sheet.split(u"var(--"_s);
    QVERIFY(parts.size() > 20);
    for (const QString &part : parts.sliced(1)) {
        const QString name = part.section(u')', 0, 0);
        QVERIFY2(name == "token"_L1 || name == "theme"_L1 || !tokens.value(name, false).isEmpty(),
                 qPrintable(name));
    }
}

void TestTheme::textReadsWellOnItsGrounds_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QByteArray>("text");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        for (const char *text :
             {"ink", "ink-2", "ink-3", "accent", "seal", "good", "warn", "bad", "fact-money",
              "fact-rate", "fact-count", "fact-time", "fact-name"}) {
            QTest::addRow("%s %s", qPrintable(Theme::modeName(mode)), text)
                << mode << QByteArray(text);
        }
    }
}

void TestTheme::textReadsWellOnItsGrounds()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(QByteArray, text);
    Theme theme;
    theme.setMode(mode);
    const QColor ink = theme.colour(QLatin1StringView(text));
    for (const auto ground : {"window"_L1, "panel"_L1, "paper"_L1, "selected"_L1, "hover"_L1}) {
        const double measured = contrast(ink, theme.colour(ground));
        QVERIFY2(measured >= ReadableText,
                 qPrintable(QString(ground) + u' ' + QString::number(measured)));
    }
}

void TestTheme::textReadsWellOnEveryTagColour()
{
    Theme theme;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        QStringList colours = tagPalette();
        colours.append({u"#ffff00"_s, u"#000000"_s, u"#ffffff"_s, u"#808080"_s});
        for (const QString &colour : colours) {
            const TagColours tag = theme.tag(colour);
            QVERIFY2(contrast(theme.colour("ink"_L1), tag.fill) >= ReadableText,
                     qPrintable(colour));
        }
        for (const QString &colour : tagPalette()) {
            const double measured = contrast(theme.tag(colour).lane, theme.colour("paper"_L1));
            QVERIFY2(measured >= VisibleMark * 0.8, qPrintable(colour));
        }
    }
}

void TestTheme::chosenModeDecidesTheColours()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QColor light = theme.colour("paper"_L1);
    const QSignalSpy changes(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changes.count(), 1);
    QVERIFY(theme.isDark());
    QVERIFY(theme.colour("paper"_L1).lightness() < light.lightness());
    QCOMPARE(QApplication::palette().color(QPalette::Base), theme.colour("paper"_L1));
    QCOMPARE(Theme::modeFromName(Theme::modeName(Theme::Mode::Dark)), Theme::Mode::Dark);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestTheme>(argc, argv);
}
#include "tst_theme.moc"
