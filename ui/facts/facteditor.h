// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jianbao {

/// Edits all a person may say of a fact. Stands below its row in the list of facts.
class FactEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FactEditor(QWidget *parent = nullptr);

    void setFact(const Fact &fact);
    /// The fact as edited; nullopt while a number cannot be read (the field is pointed out).
    std::optional<Fact> fact() const;
    /// Takes another passage for the fact.
    void setPassage(TextRange range, const QString &quote);
    /// Whether a passage is selected that could be taken.
    void setSelectionAvailable(bool available);

Q_SIGNALS:
    void saved();
    void cancelled();
    void passageWanted();
    /// The fields changed, and with them the height.
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Field {
        Value,
        Minimum,
        Maximum,
        Bound,
        Unit,
        Iso,
        Start,
        End,
        Norm,
        Role,
        Indicator,
        Change,
        Base,
        Period,
        Note,
    };

    void build();
    QLineEdit *line(Field field, const QString &label, const QString &placeholder = {});
    void showFieldsOf(FactType type);
    bool readNumber(Field field, std::optional<Decimal> &number) const;
    QString textOf(Field field) const;

    Fact m_fact;
    QComboBox *m_type;
    QComboBox *m_bound;
    QComboBox *m_change;
    QHash<Field, QLineEdit *> m_lines;
    QLabel *m_quote;
    QPushButton *m_takePassage;
    QFormLayout *m_form;
};

} // namespace jianbao
