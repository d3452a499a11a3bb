// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/tag.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QTreeView;

namespace jianbao {

class Project;
class TagDetails;
class TagTreeModel;
class ViewStack;

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
    /// All passages with this tag are to be listed.
    void passagesWanted(jianbao::TagId tag);
    /// What was imported or written.
    void told(const QString &text);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    QWidget *buildTree();

    std::optional<Tag> current() const;
    void showCurrent();
    void showTree(bool any);
    TagId besideCurrent() const;

    void createTag(TagId parent);
    void importFile();
    void exportFile();
    void moveCurrent();
    void mergeCurrent();
    void deleteCurrent();
    void mergeInto(const Tag &tag, TagId target);
    void remove(const Tag &tag, TagId next);
    bool report(const Result<void> &result);

    Project *m_project = nullptr;
    TagTreeModel *m_model;
    TagDetails *m_details;
    ViewStack *m_stack = nullptr;
    QTreeView *m_tree = nullptr;
    QAction *m_create = nullptr;
    QAction *m_createBelow = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_move = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_passages = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QLineEdit *m_filter = nullptr;
    TagId m_shown; // the tag whose details are shown
};

} // namespace jianbao
