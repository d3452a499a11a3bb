// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct Row
{
    Settings::Key key;
    QLatin1StringView name;
    QVariant preset;
};

QString systemUserName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

const auto &table()
{
    using Key = Settings::Key;
    static const std::array rows{
        Row{Key::Language, "language"_L1, u"system"_s},
        Row{Key::Theme, "theme"_L1, u"system"_s},
        Row{Key::Coder, "coder"_L1, systemUserName()},
        Row{Key::TextSize, "reader/textSize"_L1, 18},
        Row{Key::TextWidth, "reader/textWidth"_L1, 36},
        Row{Key::TextLeading, "reader/leading"_L1, 195},
        Row{Key::TextFont, "reader/font"_L1, u"serif"_s},
        Row{Key::CustomKeys, "keys/custom"_L1, QVariantMap()},
        Row{Key::TourSeen, "help/tourSeen"_L1, false},
        Row{Key::SingleKeys, "keys/singleLetters"_L1, true},
        Row{Key::GuardCsvFormulas, "export/guardFormulas"_L1, false},
        Row{Key::LastProject, "projects/last"_L1, QString()},
        Row{Key::RecentProjects, "projects/recent"_L1, QStringList()},
        Row{Key::WindowGeometry, "window/geometry"_L1, QByteArray()},
        Row{Key::WindowState, "window/state"_L1, QByteArray()},
        Row{Key::SplitterState, "window/splitter"_L1, QByteArray()},
        Row{Key::LastImportFolder, "folders/import"_L1, QString()},
        Row{Key::LastExportFolder, "folders/export"_L1, QString()},
    };
    return rows;
}

const Row &rowOf(Settings::Key key)
{
    const auto row = std::find_if(table().begin(), table().end(),
                                  [key](const Row &candidate) { return candidate.key == key; });
    Q_ASSERT(row != table().end());
    return *row;
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
{}

QVariant Settings::value(Key key) const
{
    const Row &row = rowOf(key);
    return QSettings().value(row.name, row.preset);
}

void Settings::set(Key key, const QVariant &value)
{
    if (this->value(key) == value) {
        return;
    }
    QSettings().setValue(rowOf(key).name, value);
    Q_EMIT changed(key);
}

} // namespace jianbao
