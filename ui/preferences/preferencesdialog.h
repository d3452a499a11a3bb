// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/settings.h"

#include <QDialog>

class QFormLayout;

namespace jianbao {

class Actions;

/// What a person prefers. Every change holds at once; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings &settings, const Actions &actions, QWidget *parent = nullptr);

private:
    struct Choice
    {
        QString name;
        QString value;
    };

    void addChoice(QFormLayout *form, const QString &label, Settings::Key key,
                   const QList<Choice> &choices);
    void addNumber(QFormLayout *form, const QString &label, Settings::Key key, int least, int most,
                   const QString &unit);
    void addText(QFormLayout *form, const QString &label, Settings::Key key,
                 const QString &explanation);
    void addSwitch(QFormLayout *form, const QString &label, Settings::Key key,
                   const QString &explanation);

    Settings &m_settings;
};

} // namespace jianbao
