// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/facts/tableexport.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jianbao {

class Settings;

/// What to write as CSV, and where.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `issueTitle` names the open issue; empty when none is open.
    ExportDialog(Settings &settings, const QString &projectPath, const QString &issueTitle,
                 QWidget *parent = nullptr);

    QList<ExportTable> tables() const;
    bool onlyOpenIssue() const;
    bool guardFormulas() const;
    QString folder() const;
    /// The file it will write a table to.
    QString pathOf(ExportTable table) const;

private:
    void arrange();
    QLayout *folderRow();
    QWidget *buttonRow();
    void chooseFolder();
    void update();

    Settings &m_settings;
    QString m_projectName;
    QCheckBox *m_annotations;
    QCheckBox *m_facts;
    QCheckBox *m_notes;
    QRadioButton *m_all;
    QRadioButton *m_issue;
    QCheckBox *m_guard;
    QLineEdit *m_folder;
    QLabel *m_files;
    QPushButton *m_export;
};

} // namespace jianbao
