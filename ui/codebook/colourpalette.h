// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QButtonGroup;

namespace jianbao {

/// The palette of tag colours as a grid of swatches, with one more button for any colour.
class ColourPalette : public QWidget
{
    Q_OBJECT

public:
    explicit ColourPalette(QWidget *parent = nullptr);

    /// Shows which colour ("#rrggbb") is the current one.
    void setCurrent(const QString &colour);

Q_SIGNALS:
    /// A person chose a colour.
    void chosen(const QString &colour);

private:
    void chooseOther();

    QButtonGroup *m_swatches;
    QString m_current;
};

} // namespace jianbao
