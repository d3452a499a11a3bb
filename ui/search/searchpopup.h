// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QListView;
class QTimer;

namespace jianbao {

class SearchField;
class SearchModel;
class Theme;
class Workspace;

/// The results of a search over all issues, below the search field. Enter opens the current one;
/// Esc goes back to the place before.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(Workspace &workspace, const Theme &theme, SearchField &field, QWidget *parent);

    SearchModel *model() const { return m_model; }
    QListView *view() const { return m_view; }

Q_SIGNALS:
    /// The search is over; the reader should have the focus.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void update();
    void move(int rows);
    void openCurrent();
    void leave();
    void place();

    Workspace &m_workspace;
    SearchField &m_field;
    SearchModel *m_model;
    QListView *m_view;
    QLabel *m_summary;
    QTimer *m_timer;
};

} // namespace jianbao
