// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/removaleffect.h"

#include <QMessageBox>

namespace jianbao {

/// Asks before something is removed with which a person's work goes, and says with numbers what
/// goes; where that is most of the project's annotations, it warns. The Enter key cancels.
class RemovalQuestion : public QMessageBox
{
    Q_OBJECT

public:
    /// `question` asks, `effects` are sentences about what goes, `agree` is the word that removes.
    RemovalQuestion(const QString &title, const QString &question, const QStringList &effects,
                    const QString &agree, const RemovalEffect &effect, QWidget *parent);

    /// Shows it; whether the person agrees.
    bool ask();

private:
    QAbstractButton *m_agree;
};

} // namespace jianbao
