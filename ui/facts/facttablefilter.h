// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/factquery.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace jianbao {

class NumberField;

class Workspace;

/// What the table of facts is asked for: scope, kind, state, words and a range of values.
class FactTableFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FactTableFilter(QWidget *parent = nullptr);

    /// The query of what is chosen, for where a person is.
    FactQuery query(const Workspace &workspace) const;
    /// Asks for the open facts of the project with the kind and indicator of this one.
    void askForKindOf(const Fact &fact);

Q_SIGNALS:
    /// Something else is asked for.
    void changed();

private:
    void fillChoices();
    void setUpFields();
    void connectFields();

    QComboBox *m_scope;
    QComboBox *m_kind;
    QComboBox *m_state;
    QLineEdit *m_words;
    NumberField *m_least;
    NumberField *m_most;
};

} // namespace jianbao
