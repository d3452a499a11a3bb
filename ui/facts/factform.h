// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QJsonObject;
class QLabel;
class QLineEdit;

namespace jianbao {

class FactPassageField;

/// The labelled fields in which a fact is edited; those that its type has no use for are hidden.
/// What the texts mean is the matter of FactEditor.
class FactForm : public QWidget
{
    Q_OBJECT

public:
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

    explicit FactForm(QWidget *parent = nullptr);

    FactPassageField *passage() const { return m_passage; }
    FactType type() const;
    Bound bound() const;
    Change change() const;
    void setType(FactType type);
    void setBound(Bound bound);
    void setChange(Change change);
    /// The trimmed text of a field; empty where it is hidden.
    QString text(Field field) const;
    bool isAnyGiven(const QList<Field> &fields) const;
    void setTexts(const QHash<Field, QString> &texts);
    /// Points a field out as one that cannot be read.
    void markWrong(Field field, bool isWrong) const;
    /// Gives the first field for the value of the type the focus.
    void focusValue();

    /// Words that a person points at in the text go into the field that was entered last, where it
    /// is one for words. False where there is none.
    bool takeWords(const QString &words);
    /// Gives that field the focus, with its text selected.
    void focusArmed();

    /// All that is typed and chosen so far, hidden fields too; setState() brings it back.
    QJsonObject state() const;
    void setState(const QJsonObject &state);

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();
    /// The fields changed, and with them the height.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Which columns of the form a field takes; a right one shares the row of the one before.
    enum class Half { Left, Right, Both };

    void fillBoxes();
    void build();
    void add(const QString &text, QWidget *field, Half half);
    void addLine(Field field, const QString &label, Half half, const QString &placeholder = {});
    void setShown(QWidget *field, bool shown);
    void showFieldsOf(FactType type);
    void arm(QLineEdit *field);
    static bool isForWords(Field field);

    QComboBox *m_type;
    QComboBox *m_bound;
    QComboBox *m_change;
    QHash<Field, QLineEdit *> m_lines;
    FactPassageField *m_passage;
    QGridLayout *m_grid;
    QHash<QWidget *, QLabel *> m_labels;
    QWidget *m_lastAdded;
    QLineEdit *m_armed = nullptr; // takes words that are pointed at
};

} // namespace jianbao
