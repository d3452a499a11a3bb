// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/factquery.h"
#include "ui/widgets/rowtable.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace jianbao {

class FactTableFilter;
class FactTableModel;
class Theme;
class ViewStack;
class Workspace;

/// The table of facts: of this article, this issue or the project; filtered, sorted, edited in its
/// cells. The row under the pointer frames its passage in the text, a click goes there, and what is
/// selected can be decided in one step.
class FactTablePanel : public QWidget
{
    Q_OBJECT

public:
    FactTablePanel(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    FactTableModel *model() const { return m_model; }
    RowTable *view() const { return m_view; }
    /// Lists the open facts of the same type and indicator as this one, all of them selected, so
    /// that they can be looked through and accepted at once.
    void previewKind(const Fact &fact);

Q_SIGNALS:
    void countChanged(const QString &count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRow();
    void buildView();
    void connectView();
    void applyFilter();
    void selectPreviewed();
    void selectAgain();
    void follow();
    void updateSummary();
    void openRow(int row);
    QList<FactId> selected() const;
    void decide(bool accept);

    Workspace &m_workspace;
    FactTableModel *m_model;
    RowTable *m_view;
    ViewStack *m_stack;
    FactTableFilter *m_filter;
    QLabel *m_summary;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QTimer *m_timer;
    std::optional<Fact> m_previewed; // of previewKind, until the filter is changed
    int m_previewedRows = 0;         // that were looked at
    QSet<FactId> m_chosen;           // to be selected again when they are sorted
    FactQuery m_applied;
};

} // namespace jianbao
