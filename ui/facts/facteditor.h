// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"
#include "app/project/facts/factspan.h"
#include "ui/facts/factform.h"

namespace jianbao {

/// Edits all a person may say of a fact. Stands below its row in the list of facts.
class FactEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FactEditor(QWidget *parent = nullptr);

    void setFact(const Fact &fact);
    /// The fact as edited; nullopt while the value is missing or a number or date cannot be read
    /// (the field is pointed out).
    std::optional<Fact> fact() const;
    /// Takes another passage for the fact.
    void setPassage(TextRange range, const QString &quote);
    /// Takes type and value, as the passage gives them; what is said of the figure stays.
    void setValue(const Fact &read);
    TextRange passage() const { return m_fact.range; }
    /// The fact that is edited; invalid for one to be made.
    FactId id() const { return m_fact.id; }
    /// Whether a passage is selected that could be taken.
    void setSelectionAvailable(bool available);
    /// Words that a person points at in the text go into the field that was entered last, where it
    /// is one for words. False where there is none.
    bool takeWords(const QString &words);
    /// Gives that field the focus, with its text selected.
    void focusArmed();
    /// All that is typed so far, to be kept over a restart; takeDraft() brings it back.
    QString draft() const;
    void takeDraft(const QString &draft);

Q_SIGNALS:
    void saved();
    void cancelled();
    void passageWanted();
    /// One end of the passage is to go a character to the left (-1) or right (1).
    void endMoved(jianbao::PassageEnd end, int step);
    /// Something was typed or chosen.
    void edited();
    /// The fields changed, and with them the height.
    void resized();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Field = FactForm::Field;

    QLayout *buttons();
    /// The fields of which one at least says what the fact is.
    static QList<Field> valueFields(FactType type);
    static QHash<Field, QString> valueTexts(const FactValue &value);
    bool readNumber(Field field, std::optional<Decimal> &number) const;
    /// Whether nothing or a date stands there; points the field out where not.
    bool isDate(Field field) const;
    /// Whether the value is given; points its first field out where not.
    bool hasValue(FactType type) const;

    Fact m_fact;
    bool m_hadValue = false;
    FactForm *m_form;
};

} // namespace jianbao
