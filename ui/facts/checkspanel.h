// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/finding.h"
#include "ui/widgets/rowtable.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace jianbao {

class Actions;
class FindingModel;
class RowKeys;
class Theme;
class ViewStack;
class Workspace;

/// The findings of the checks: a click goes to the first place, the next click to the next; each is
/// confirmed or dismissed, and can be opened again.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    ChecksPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
                QWidget *parent = nullptr);

    FindingModel *model() const { return m_model; }
    RowTable *view() const { return m_view; }
    /// Goes to the next open finding, around the end.
    void goToNext();

Q_SIGNALS:
    void countChanged(const QString &count);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const Actions &actions);
    void connectList();
    void invalidate();
    void run();
    void update();
    void openRow(int row);
    void goOn(int from);
    /// Selects again, after a run, what was selected before it.
    void restoreRow();
    void decide(std::optional<Verdict> verdict);

    Workspace &m_workspace;
    FindingModel *m_model;
    RowTable *m_view;
    ViewStack *m_stack;
    QComboBox *m_scope;
    QCheckBox *m_decided;
    QLabel *m_summary;
    RowKeys *m_keys;
    IssueId m_issue;    // that was checked last; invalid for the whole project
    QString m_selected; // key of the finding selected last
    int m_row = -1;     // shown last …
    int m_place = 0;    // … and which of its places
    bool m_stale = true;
    bool m_goOn = false; // to the next finding when the run is over
};

} // namespace jianbao
