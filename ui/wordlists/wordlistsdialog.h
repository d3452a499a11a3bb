// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace jianbao {

class Project;
class WordListTable;
struct LexiconText;

/// The word lists of the program with what the project adds to each: entries edited in cells, files
/// added and removed. A fault is told with its line and what is wrong, and nothing is stored then.
class WordListsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WordListsDialog(Project &project, QWidget *parent = nullptr);

    QListWidget *lists() const { return m_lists; }
    WordListTable *table() const { return m_table; }
    /// What is told of the shown list.
    QString explanation() const;
    /// Adds a file of entries, or replaces the list of its name.
    void addFile(const QString &path);
    /// Goes to what the project adds to this list of the program ("ports").
    void begin(const QString &listName);
    /// Stores the edits of the shown list; false where it has a fault, which is shown.
    bool store();

    void done(int result) override;

private:
    void build();
    QLayout *listColumn();
    QLayout *entryColumn();
    void reload(const QString &current);
    void addHeading(const QString &title);
    void addList(const QString &name, const QString &title, const LexiconText *own);
    QListWidgetItem *itemOf(const QString &name) const;
    void showList(int index);
    void chooseFile();
    void removeList();
    void discard();
    void update();
    bool tell(const Result<void> &result);
    void goToFault(const Error &error);

    Project &m_project;
    QListWidget *m_lists;
    WordListTable *m_table;
    QLabel *m_explanation;
    QLabel *m_fault;
    QPushButton *m_remove;
    QPushButton *m_removeEntry;
    QPushButton *m_store;
    QPushButton *m_discard;
    QString m_shown; ///< File name of the list in the table.
};

} // namespace jianbao
