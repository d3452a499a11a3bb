// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVariant>

namespace jianbao {

/// What a person prefers, kept between runs for all projects. One table in settings.cpp holds the
/// stored name and the default of every key.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Language,         ///< "system", "zh_CN" or "en"
        Theme,            ///< "system", "light" or "dark"
        Coder,            ///< Name recorded with every action
        TextSize,         ///< Of the reading view, in pixels
        TextWidth,        ///< Measure of the reading view, in em
        TextLeading,      ///< Height of a line of the reading view, in percent of the size
        TextFont,         ///< "serif", "sans" or "kai"
        SingleKeys,       ///< Whether single letters are shortcuts
        CustomKeys,       ///< Keys a person chose: command ids to portable key sequences
        TourSeen,         ///< Whether the first-start tour was seen or left
        GuardCsvFormulas, ///< Whether exported cells are kept from running as formulas
        LastProject,      ///< Path of the project open last
        RecentProjects,   ///< Paths, newest first
        WindowGeometry,
        WindowState,
        SplitterState,
        LastImportFolder,
        LastExportFolder,
    };
    Q_ENUM(Key)

    explicit Settings(QObject *parent = nullptr);

    QVariant value(Key key) const;
    QString text(Key key) const { return value(key).toString(); }
    int number(Key key) const { return value(key).toInt(); }
    bool isOn(Key key) const { return value(key).toBool(); }
    QByteArray bytes(Key key) const { return value(key).toByteArray(); }
    QStringList list(Key key) const { return value(key).toStringList(); }
    QVariantMap map(Key key) const { return value(key).toMap(); }

    /// Stores the value; `changed` follows when it differs from before.
    void set(Key key, const QVariant &value);

Q_SIGNALS:
    void changed(jianbao::Settings::Key key);
};

} // namespace jianbao
