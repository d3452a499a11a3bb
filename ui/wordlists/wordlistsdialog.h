// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;

namespace jianbao {

class EmptyState;
class Project;
class WordListTable;

/// The word lists that the project adds to those of the program: entries edited in cells, files
/// added and removed. A fault is told with its line and what is wrong, and nothing is stored then.
class WordListsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WordListsDialog(Project &project, QWidget *parent = nullptr);

    QListWidget *lists() const { return m_lists; }
    WordListTable *table() const { return m_table; }
    /// Adds a file of entries, or replaces the list of its name.
    void addFile(const QString &path);
    /// Begins a list of the project that adds to this list of the program, or goes to it.
    void begin(const QString &listName);
    /// Stores the edits of the shown list; false where it has a fault, which is shown.
    bool store();

    void done(int result) override;

private:
    void build();
    QLayout *listColumn();
    QLayout *entryColumn();
    void reload(const QString &current);
    void addList(const QString &name);
    QListWidgetItem *itemOf(const QString &name) const;
    void showList(int index);
    void chooseFile();
    void removeList();
    void discard();
    void update();
    bool tell(const Result<void> &result);

    Project &m_project;
    QListWidget *m_lists;
    WordListTable *m_table;
    EmptyState *m_empty;
    QLabel *m_explanation;
    QLabel *m_fault;
    QPushButton *m_remove;
    QPushButton *m_removeEntry;
    QPushButton *m_store;
    QPushButton *m_discard;
    QString m_shown;   ///< Name of the list in the table.
    QString m_started; ///< A list that is begun but not stored yet.
};

} // namespace jianbao
