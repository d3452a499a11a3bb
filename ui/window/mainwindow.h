// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QSplitter;

namespace jianbao {

class Actions;
class AnnotationActions;
class AnnotationsPanel;
class ArticleInfoPanel;
class Bench;
class CodebookDialog;
class FactsPanel;
class Importer;
class LibraryPanel;
class MessageBar;
class NoticeBar;
class Project;
class ReaderProfile;
class ReaderView;
class RerunActions;
class Settings;
class ShowActions;
class SidePanel;
class StatusLine;
class Theme;
class TopBar;
class ViewActions;
class Workspace;

/// The window on an open project. It only puts the parts together and lets them hear each other;
/// what they do stands in the parts. All arguments outlive the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Project &project, Settings &settings, Theme &theme, ReaderProfile &profile);
    ~MainWindow() override;

    const Actions &actions() const { return *m_actions; }
    Workspace &workspace() const { return *m_workspace; }
    LibraryPanel &library() const { return *m_library; }
    ReaderView &reader() const { return *m_reader; }
    FactsPanel &facts() const { return *m_facts; }
    AnnotationsPanel &annotations() const { return *m_annotations; }
    Importer &importer() const { return *m_importer; }
    Bench &bench() const { return *m_bench; }
    ShowActions &shows() const { return *m_shows; }
    MessageBar &messages() const { return *m_messages; }
    SidePanel &side() const { return *m_side; }
    TopBar &topBar() const { return *m_topBar; }

    NoticeBar &notice() const { return *m_notice; }
    RerunActions &rerun() const { return *m_rerun; }

    /// Leads through the window, beside the work.
    void startTour();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    QWidget *readerPane();
    void buildControllers();
    void connectReader();
    void connectPanels();
    void connectSearch();
    void showReaderMenu(const QPoint &at);
    void openCodebook();
    void openWordLists();
    void restoreWindow();
    /// A screen with less room than the standard size is filled, so that no edge lies outside it.
    void fillSmallScreen();
    void waitForLargeStep();
    void updateTitle();

    Project &m_project;
    Settings &m_settings;
    Theme &m_theme;
    Actions *m_actions;
    Workspace *m_workspace;
    TopBar *m_topBar;
    NoticeBar *m_notice;
    MessageBar *m_messages = nullptr;
    QSplitter *m_splitter;
    LibraryPanel *m_library;
    ReaderView *m_reader;
    SidePanel *m_side;
    Bench *m_bench;
    ShowActions *m_shows;
    FactsPanel *m_facts;
    AnnotationsPanel *m_annotations;
    AnnotationActions *m_annotating = nullptr;
    ArticleInfoPanel *m_info;
    StatusLine *m_status;
    Importer *m_importer;
    RerunActions *m_rerun;
    ViewActions *m_view;
    CodebookDialog *m_codebook = nullptr; // made when first asked for
};

} // namespace jianbao
