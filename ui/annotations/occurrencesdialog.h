// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/annotating/occurrences.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jianbao {

class Theme;
class Workspace;

/// Every place of some words, each with a check box and what stands around it; the checked ones get
/// a tag in one step.
class OccurrencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the places of `words` in the open article; `tag` is the one proposed.
    OccurrencesDialog(Workspace &workspace, const Theme &theme, const QString &words, TagId tag,
                      QWidget *parent = nullptr);

private:
    void find();
    void checkAllOrNone();
    void updateButton();
    void tagChecked();
    QList<ArticleId> scope() const;
    QHash<ArticleId, QString> namesOfArticles() const;

    Workspace &m_workspace;
    QList<Occurrence> m_found;
    QLineEdit *m_words;
    QComboBox *m_scope;
    QComboBox *m_tag;
    QListWidget *m_list;
    QLabel *m_count;
    QPushButton *m_apply;
};

} // namespace jianbao
