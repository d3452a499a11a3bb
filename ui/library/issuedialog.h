// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/library.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jianbao {

class Project;

/// Edits paper, date and edition of an issue. An issue without a paper can pass the one that it is
/// given to all others without, as a folder of files whose names and texts tell none. What the
/// project does not know, but the text tells today, can be filled in.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    IssueDialog(const Issue &issue, Project &project, QWidget *parent = nullptr);

    IssueInfo info() const;
    MissingPapers missingPapers() const;

private:
    void build(const QString &fileName);
    void offerForOthers(int others);
    void offerRead(const IssueInfo &read);
    void fillIn(const IssueInfo &read);
    void check();

    QLineEdit *m_paper;
    QCheckBox *m_forOthers; ///< Hidden where there is nothing to offer.
    QLineEdit *m_date;      ///< Text, since the date may be unknown.
    QLineEdit *m_edition;
    QLabel *m_readHint;    ///< Hidden where the text tells nothing more.
    QPushButton *m_fillIn; ///< Likewise.
    QPushButton *m_save;
};

} // namespace jianbao
