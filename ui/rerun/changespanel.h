// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/suggestionchange.h"
#include "ui/widgets/rowtable.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSplitter;

namespace jianbao {

class Actions;
class ChangeDetail;
class ChangeModel;
class RowKeys;
class Theme;
class ViewStack;
class Workspace;

/// What runs of the engine have changed, to go through at any time: the current row opens its
/// passage and shows before and now beside it; the keys for accept, reject and later decide it and
/// go on.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    ChangesPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
                 QWidget *parent = nullptr);

    /// Lists what the project keeps of its runs.
    void load();
    ChangeModel *model() const { return m_model; }
    RowTable *view() const { return m_view; }
    ChangeDetail *detail() const { return m_detail; }
    /// Selects all open rows like the current one, so that they can be looked through and decided
    /// in one step.
    void selectAlike();

    /// Open changes, as the tab shows them; empty where there are none.
    QString count() const;

Q_SIGNALS:
    void countChanged(const QString &count);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Decision { Accept, Reject, Keep, Alike };

    void build(const Actions &actions);
    void addButtons(QHBoxLayout &row, const Actions &actions);
    void update();
    void openRow(int row);
    void decide(Decision decision);
    void goOn(int row);
    QList<int> selected() const;
    void choose(int row);

    Workspace &m_workspace;
    ChangeModel *m_model;
    RowTable *m_view;
    QSplitter *m_halves;
    ViewStack *m_stack;
    ChangeDetail *m_detail;
    QComboBox *m_kind;
    QCheckBox *m_openOnly;
    QLabel *m_summary;
    RowKeys *m_keys;
    bool m_isLoaded = false;
    QSet<SuggestionChangeId> m_loaded; ///< What the project kept when the list was read.
};

} // namespace jianbao
