// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/tag.h"

#include <QDialog>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QTreeView;

namespace jianbao {

class ColourPalette;
class Project;
class TagTreeModel;

/// The codebook: the tree of tags on the left, what is known of the chosen one on the right.
/// Non-modal, so that tags can be tended beside the reading.
class CodebookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CodebookDialog(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Chooses a tag of the tree.
    void select(TagId id);

Q_SIGNALS:
    void failed(const jianbao::Error &error);
    /// What was imported or written.
    void told(const QString &text);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    QWidget *buildTree();
    QWidget *buildDetails();
    void connectDetails();

    std::optional<Tag> current() const;
    void showCurrent();
    void keepDefinition(TagId tag);

    void createTag(TagId parent);
    void importFile();
    void exportFile();
    void applyFilter();
    void mergeCurrent();
    void deleteCurrent();
    void report(const Result<void> &result);

    Project *m_project = nullptr;
    TagTreeModel *m_model;
    QTreeView *m_tree = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_count = nullptr;
    ColourPalette *m_colours = nullptr;
    QComboBox *m_shortcut = nullptr;
    QPlainTextEdit *m_definition = nullptr;
    QAction *m_create = nullptr;
    QAction *m_createBelow = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QLineEdit *m_filter = nullptr;
    TagId m_shown; // the tag whose details are shown
};

} // namespace jianbao
