// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/facts/factspan.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jianbao {

/// The passage of a fact in the editor: its words, with buttons that move its ends or take the
/// selected passage in its place.
class FactPassageField : public QWidget
{
    Q_OBJECT

public:
    explicit FactPassageField(QWidget *parent = nullptr);

    /// Shows the words; long ones with their middle left out.
    void setQuote(const QString &quote);
    /// Whether a passage is selected that could be taken.
    void setSelectionAvailable(bool available);

Q_SIGNALS:
    /// One end of the passage is to go a character to the left (-1) or right (1).
    void endMoved(jianbao::PassageEnd end, int step);
    /// The selected passage is to take its place.
    void passageWanted();

private:
    QLabel *m_quote;
    QPushButton *m_take;
};

} // namespace jianbao
