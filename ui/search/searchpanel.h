// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/search.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTimer;

namespace jianbao {

class SearchFilterBar;
class SearchModel;
class Theme;
class ViewStack;
class Workspace;

/// Search over the whole project with filters: keyword-in-context lines that can be sorted, checked
/// and tagged, and searches that are kept.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    SearchPanel(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    SearchModel *model() const { return m_model; }
    QListView *view() const { return m_view; }
    /// Looks for this.
    void search(const SearchRequest &request);
    SearchRequest request() const;

Q_SIGNALS:
    void countChanged(const QString &count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Theme &theme);
    QLayout *queryRow();
    void start();
    void updateSummary();
    void updateEmptyState();
    void openRow(const QModelIndex &index);
    void tagChecked();
    /// Keeps the search; one that is kept is forgotten.
    void keepOrForget();
    std::optional<SavedSearch> kept() const;
    void loadTags();
    void loadSaved();

    Workspace &m_workspace;
    SearchModel *m_model;
    QListView *m_view;
    ViewStack *m_stack;
    QLineEdit *m_query;
    SearchFilterBar *m_filter;
    QComboBox *m_order;
    QComboBox *m_saved;
    QComboBox *m_extent; ///< What around a hit is tagged.
    QComboBox *m_tag;
    QPushButton *m_tagButton;
    QPushButton *m_keep;
    QLabel *m_summary;
    QTimer *m_timer;
};

} // namespace jianbao
