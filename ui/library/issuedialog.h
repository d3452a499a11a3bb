// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/issue.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace jianbao {

/// Edits paper, date and edition of an issue.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IssueDialog(const Issue &issue, QWidget *parent = nullptr);

    IssueInfo info() const;

private:
    void check();

    QLineEdit *m_paper;
    QLineEdit *m_date; ///< Text, since the date may be unknown.
    QLineEdit *m_edition;
    QPushButton *m_save;
};

} // namespace jianbao
