// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/colourscheme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QString resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the resource %s is missing", qPrintable(path));
    }
    return QString::fromUtf8(file.readAll());
}

/// Type sizes are CSS pixels at 96 to the inch; as points they follow the desktop's text scale.
double points(double cssPixels)
{
    return cssPixels * 72 / 96;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(DesignTokens::fromCss(resourceText(u":/jianbao/reader/tokens.css"_s)))
    , m_scheme(new ColourScheme(this))
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(m_scheme, &ColourScheme::changed, this, [this] {
        if (m_mode == Mode::System) {
            apply();
        }
    });
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_scheme->isDark());
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QLatin1StringView token) {
        palette.setColor(role, colour(token));
    };
    set(QPalette::Window, "panel"_L1);
    set(QPalette::WindowText, "ink"_L1);
    set(QPalette::Base, "paper"_L1);
    set(QPalette::AlternateBase, "panel"_L1);
    set(QPalette::Text, "ink"_L1);
    set(QPalette::Button, "panel"_L1);
    set(QPalette::ButtonText, "ink"_L1);
    set(QPalette::BrightText, "seal"_L1);
    set(QPalette::Highlight, "accent"_L1);
    set(QPalette::HighlightedText, "paper"_L1);
    set(QPalette::Link, "accent"_L1);
    set(QPalette::PlaceholderText, "ink-3"_L1);
    set(QPalette::ToolTipBase, "panel"_L1);
    set(QPalette::ToolTipText, "ink"_L1);
    set(QPalette::Mid, "line"_L1);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour("ink-off"_L1));
    }
    QApplication::setPalette(palette);
    QApplication::setFont(font(Size::Normal));
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QString Theme::styleSheet() const
{
    static const QRegularExpression reference(u"var\\(--([a-z0-9-]+)\\)"_s);
    const QString source = resourceText(u":/jianbao/theme/window.qss"_s);
    QString sheet;
    qsizetype copied = 0;
    auto matches = reference.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        sheet += QStringView(source).sliced(copied, match.capturedStart() - copied);
        if (name == "theme"_L1) { // in the names of pictures
            sheet += m_dark ? "dark"_L1 : "light"_L1;
        } else if (name.startsWith("size-"_L1)) {
            sheet += QString::number(points(m_tokens.pixels(name))) + "pt"_L1;
        } else {
            sheet += m_tokens.value(name, m_dark);
        }
        copied = match.capturedEnd();
    }
    sheet += QStringView(source).sliced(copied);
    return sheet;
}

QColor Theme::colour(QLatin1StringView token) const
{
    const QColor colour(m_tokens.value(QString(token), m_dark));
    Q_ASSERT_X(colour.isValid(), "Theme::colour", token.data());
    return colour;
}

TagColours Theme::tag(const QString &chosenColour) const
{
    return tagColours(QColor(chosenColour), m_dark);
}

QFont Theme::fontOf(const QString &stack, Size size) const
{
    static const QHash<Size, QString> sizes{
        {Size::Small, u"size-1"_s}, {Size::Normal, u"size-2"_s}, {Size::Large, u"size-3"_s}};
    QFont font;
    font.setFamilies(m_tokens.families(stack));
    font.setPointSizeF(points(m_tokens.pixels(sizes.value(size))));
    return font;
}

QFont Theme::font(Size size, QFont::Weight weight) const
{
    QFont font = fontOf(u"font-ui"_s, size);
    font.setWeight(weight);
    return font;
}

QFont Theme::quoteFont(Size size) const
{
    return fontOf(u"font-text"_s, size);
}

QFont Theme::figureFont(Size size) const
{
    return fontOf(u"font-num"_s, size);
}

QString Theme::modeName(Mode mode)
{
    switch (mode) {
    case Mode::System:
        return u"system"_s;
    case Mode::Light:
        return u"light"_s;
    case Mode::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Theme::Mode Theme::modeFromName(const QString &name)
{
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        if (name == modeName(mode)) {
            return mode;
        }
    }
    return Mode::System;
}

} // namespace jianbao
