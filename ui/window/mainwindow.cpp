// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "app/project/heldby.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/annotations/annotationactions.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/annotations/markingactions.h"
#include "ui/annotations/passageactions.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/errortext.h"
#include "ui/exporting/exportaction.h"
#include "ui/facts/factactions.h"
#include "ui/facts/factspanel.h"
#include "ui/help/helpactions.h"
#include "ui/help/tour.h"
#include "ui/help/tourstops.h"
#include "ui/history/historyactions.h"
#include "ui/library/articleinfopanel.h"
#include "ui/library/importer.h"
#include "ui/library/libraryactions.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypanel.h"
#include "ui/library/splitactions.h"
#include "ui/preferences/customkeys.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/settings.h"
#include "ui/reader/readerview.h"
#include "ui/rerun/changespanel.h"
#include "ui/rerun/rerunactions.h"
#include "ui/search/findbar.h"
#include "ui/search/searchpopup.h"
#include "ui/search/searchwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/shownvalue.h"
#include "ui/window/bench.h"
#include "ui/window/goactions.h"
#include "ui/window/showactions.h"
#include "ui/window/sidepanel.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"
#include "ui/window/viewactions.h"
#include "ui/wordlists/wordlistsdialog.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressDialog>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr QSize StandardSize(1440, 900);
constexpr int LibraryWidth = 268;
constexpr int SideWidth = 404;
constexpr int BenchHeight = 300;

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Project &project, Settings &settings, Theme &theme, ReaderProfile &profile)
    : m_project(project)
    , m_settings(settings)
    , m_theme(theme)
    , m_actions(new Actions(this))
    , m_workspace(new Workspace(project, this))
    , m_topBar(new TopBar(*m_actions, theme, this))
    , m_notice(new NoticeBar(this))
    , m_splitter(new QSplitter(this))
    , m_library(new LibraryPanel(*m_workspace, theme, this))
    , m_reader(new ReaderView(theme, profile, this))
    , m_side(new SidePanel(this))
    , m_bench(new Bench(this))
    , m_shows(new ShowActions(*m_workspace, theme, *m_actions, *m_bench, this))
    , m_facts(new FactsPanel(*m_workspace, theme, *m_actions, this))
    , m_annotations(new AnnotationsPanel(*m_workspace, theme, *m_actions, this))
    , m_info(new ArticleInfoPanel(*m_workspace, *m_actions, this))
    , m_status(new StatusLine(*m_workspace, settings, this))
    , m_importer(new Importer(*m_workspace, settings, *m_actions, *this))
    , m_rerun(new RerunActions(*m_workspace, *m_actions, *m_notice, this))
    , m_view(new ViewActions(*m_workspace, settings, theme, *m_actions, *m_reader, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_actions->fill(*menuBar());
    m_actions->setSingleKeys(settings.isOn(Settings::Key::SingleKeys));
    m_actions->setCustomKeys(keysFromSettings(settings.map(Settings::Key::CustomKeys)));
    m_reader->setProject(&project);
    arrange();
    buildControllers();
    connectReader();
    connectPanels();
    connectSearch();
    restoreWindow();
    updateTitle();
    if (!m_view->restorePlace()) {
        m_library->openFirst();
    }
    m_annotating->takeUpDraft();
    m_reader->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    m_side->addPanel(m_facts, tr("Facts"));
    m_side->addPanel(m_annotations, tr("Annotations"));
    m_side->addPanel(m_info, tr("Article"));
    m_library->setMinimumWidth(180);
    m_side->setMinimumWidth(260);
    m_reader->setMinimumWidth(440);
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(readerPane());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes(
        {LibraryWidth, StandardSize.width() - LibraryWidth - SideWidth, SideWidth});

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_notice);
    auto *floors = new QSplitter(Qt::Vertical, this);
    floors->addWidget(m_splitter);
    floors->addWidget(m_bench);
    floors->setStretchFactor(0, 1);
    floors->setChildrenCollapsible(false);
    floors->setHandleWidth(1);
    floors->setSizes({StandardSize.height() - BenchHeight, BenchHeight});
    column->addWidget(floors, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_messages = new MessageBar(centre);

    m_library->emptyState()->addAction((*m_actions)[Command::ImportFiles]);
    m_library->emptyState()->addAction((*m_actions)[Command::ImportFolder]);
}

QWidget *MainWindow::readerPane()
{
    auto *pane = new QWidget(this);
    pane->setObjectName(u"readerPane"_s);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FindBar(*m_workspace, *m_actions, *m_reader, pane));
    column->addWidget(m_reader, 1);
    return pane;
}

void MainWindow::buildControllers()
{
    new LibraryActions(*m_workspace, *m_actions, *m_library, this);
    auto *facts = new FactActions(*m_workspace, *m_actions, *m_facts, this);
    m_annotating =
        new AnnotationActions(*m_workspace, m_theme, *m_actions, *m_reader, *m_annotations, this);
    new MarkingActions(*m_workspace, m_theme, *m_actions, *m_reader, this);
    new PassageActions(*m_workspace, *m_actions, *m_reader, this);
    new SplitActions(*m_workspace, *m_actions, *m_reader, this);
    new HistoryActions(*m_workspace, *m_actions, this);
    new GoActions(*m_workspace, *m_actions, *m_reader, this);
    new ExportAction(*m_workspace, m_settings, *m_actions, *this);
    new HelpActions(*m_actions, *this);
    connect(facts, &FactActions::panelWanted, this, [this] { m_side->showPanel(m_facts); });
    connect(m_reader, &ReaderView::factRequested, facts, &FactActions::makeFromSelection);
    connect(m_annotating, &AnnotationActions::panelWanted, this,
            [this] { m_side->showPanel(m_annotations); });
    m_actions->on(Command::ManageCodebook, this, &MainWindow::openCodebook);
    m_actions->on(Command::ShowTour, this, &MainWindow::startTour);
    m_actions->on(Command::EditWordLists, this, &MainWindow::openWordLists);
    m_actions->on(Command::CloseWindow, this, &QWidget::close);
    m_actions->on(Command::Preferences, this,
                  [this] { PreferencesDialog(m_settings, *m_actions, this).exec(); });
    m_actions->on(Command::Copy, m_reader, &ReaderView::copySelection);
}

void MainWindow::connectReader()
{
    connect(m_workspace, &Workspace::articleChanged, m_reader, &ReaderView::openArticle);
    connect(m_workspace, &Workspace::factChanged, m_reader, &ReaderView::revealFact);
    connect(m_workspace, &Workspace::annotationChanged, m_reader, &ReaderView::revealAnnotation);
    connect(m_workspace, &Workspace::passageShown, m_reader, &ReaderView::revealRange);
    connect(m_workspace, &Workspace::hinted, m_reader, &ReaderView::hintRange);
    connect(m_workspace, &Workspace::selectionWanted, m_reader,
            [this](TextRange range) { m_reader->select({range}); });
    connect(m_bench, &Bench::closed, m_reader, [this] { m_reader->setFocus(); });
    connect(m_reader, &ReaderView::selectionChanged, m_workspace, &Workspace::setSelection);
    connect(m_reader, &ReaderView::pointerReleased, m_workspace, &Workspace::pointerReleased);
    connect(m_reader, &ReaderView::placeChanged, m_status, &StatusLine::setPlace);
    connect(m_reader, &ReaderView::failed, m_workspace, qOverload<const Error &>(&Workspace::tell));
    connect(m_reader, &ReaderView::annotationMade, m_workspace, &Workspace::setAnnotation);
    connect(m_reader, &ReaderView::menuRequested, this, &MainWindow::showReaderMenu);
    connect(m_reader, &ReaderView::factActivated, this, [this](FactId id) {
        m_side->showPanel(m_facts);
        m_workspace->setFact(id);
    });
    connect(m_reader, &ReaderView::annotationActivated, this, [this](AnnotationId id) {
        m_side->showPanel(m_annotations);
        m_workspace->setAnnotation(id);
    });
}

void MainWindow::connectPanels()
{
    connect(m_workspace, &Workspace::told, m_messages, &MessageBar::showResult);
    connect(m_workspace, &Workspace::withdrawn, m_messages, &MessageBar::withdraw);
    connect(m_workspace, &Workspace::warned, m_messages, &MessageBar::showProblem);
    connect(m_workspace, &Workspace::failed, this,
            [this](const Error &error) { m_messages->showProblem(errorText(error)); });
    connect(m_facts, &FactsPanel::countChanged, this,
            [this](int count) { m_side->setCount(m_facts, count); });
    connect(m_annotations, &AnnotationsPanel::countChanged, this,
            [this](int shown, int all) { m_side->setCount(m_annotations, shown, all); });
    connect(m_facts, &FactsPanel::left, m_reader, [this] { m_reader->setFocus(); });
    connect(m_annotations, &AnnotationsPanel::left, m_reader, [this] { m_reader->setFocus(); });
    connect(m_info, &ArticleInfoPanel::left, m_reader, [this] { m_reader->setFocus(); });
    connect(m_info, &ArticleInfoPanel::panelWanted, m_side, [this] { m_side->showPanel(m_info); });
    connect(m_importer, &Importer::progress, m_status, &StatusLine::setImportProgress);
    connect(m_status, &StatusLine::importCancelled, m_importer, &Importer::cancel);
    connect(m_rerun, &RerunActions::progress, m_status, &StatusLine::setRerunProgress);
    connect(m_status, &StatusLine::rerunCancelled, m_rerun, &RerunActions::cancel);
    connect(m_rerun, &RerunActions::finished, m_shows->changes(), &ChangesPanel::load);
    connect(m_rerun, &RerunActions::listWanted, m_shows, &ShowActions::showChanges);
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::SingleKeys) {
            m_actions->setSingleKeys(m_settings.isOn(key));
        } else if (key == Settings::Key::CustomKeys) {
            m_actions->setCustomKeys(keysFromSettings(m_settings.map(key)));
        }
    });
}

void MainWindow::connectSearch()
{
    SearchField *field = m_topBar->searchField();
    auto *search = new SearchPopup(*m_workspace, m_theme, *field, centralWidget());
    connect(search, &SearchPopup::left, m_reader, [this] { m_reader->setFocus(); });
    m_actions->on(Command::Search, field, [this, field] {
        const QString words = wordsToFind(*m_reader);
        if (!words.isEmpty()) {
            field->setText(queryFor(words));
        }
        field->setFocus();
        field->selectAll();
    });
    m_actions->on(Command::SearchTable, this, [this, field] {
        const QString words = wordsToFind(*m_reader);
        m_shows->toggleSearch(words.isEmpty() ? QString() : queryFor(words), field->text());
    });
    const auto updateHints = [this, field] {
        const auto count = m_project.library().issueCount();
        field->setPlaceholderText(tr("Search %n issue(s)", nullptr, count));
        field->setAccessibleName(field->placeholderText());
        m_reader->setEmptyText(count > 0
                                   ? tr("Choose an article on the left.")
                                   : tr("Drop newspaper issues here, files or whole folders."));
    };
    connect(m_library->model(), &LibraryModel::filled, field, updateHints);
    updateHints();
}

/// The menu at a place of the text: what can be done with it, as in the menu bar.
void MainWindow::showReaderMenu(const QPoint &at)
{
    QMenu menu(this);
    const QList<QList<Command>> groups{
        {Command::Copy, Command::CopyWithCitation, Command::CopyLink},
        {Command::QuickTag, Command::PickTag, Command::WriteNote, Command::TagByWords,
         Command::TagOccurrences, Command::MakeFact},
        {Command::ExtendAnnotation, Command::CutAnnotation, Command::SplitAnnotation,
         Command::MergeAnnotations, Command::DeleteAnnotation, Command::ShowAnnotationHistory},
        {Command::SplitArticle, Command::SplitBlock, Command::MoveBlockBack, Command::MoveBlockOn,
         Command::MakeHeadline, Command::RoleSubhead, Command::RoleBody, Command::TakeBlockOut}};
    for (const QList<Command> &group : groups) {
        menu.addSeparator();
        for (const Command command : group) {
            menu.addAction((*m_actions)[command]);
        }
    }
    menu.exec(at);
}

void MainWindow::openCodebook()
{
    if (!m_codebook) {
        m_codebook = new CodebookDialog(this);
        m_codebook->setProject(&m_project);
        m_codebook->addActions({(*m_actions)[Command::Undo], (*m_actions)[Command::Redo]});
        connect(m_codebook, &CodebookDialog::failed, m_workspace,
                qOverload<const Error &>(&Workspace::tell));
        connect(m_codebook, &CodebookDialog::passagesWanted, this, [this](TagId tag) {
            m_codebook->hide(); // it may stand before the list
            m_shows->listPassages(tag);
        });
        connect(m_codebook, &CodebookDialog::told, m_workspace,
                qOverload<const QString &>(&Workspace::tell));
    }
    m_codebook->show();
    m_codebook->raise();
    m_codebook->activateWindow();
}

void MainWindow::startTour()
{
    if (auto *running = findChild<Tour *>()) {
        running->raise();
        return;
    }
    auto *tour = new Tour(tourStops(*this), centralWidget());
    connect(tour, &Tour::ended, this, [this] { m_settings.set(Settings::Key::TourSeen, true); });
    tour->start();
}

void MainWindow::openWordLists()
{
    WordListsDialog(m_project, this).exec();
}

void MainWindow::updateTitle()
{
    const QString name = shownAsTitle(m_project.name());
    setWindowTitle(m_project.isReadOnly() ? tr("%1 (read-only)").arg(name) : name);
    setWindowFilePath(m_project.path());
}

void MainWindow::restoreWindow()
{
    resize(StandardSize);
    if (!restoreGeometry(m_settings.bytes(Settings::Key::WindowGeometry))) {
        fillSmallScreen();
    }
    m_splitter->restoreState(m_settings.bytes(Settings::Key::SplitterState));
}

void MainWindow::fillSmallScreen()
{
    // What a window manager's frame takes is known only when the window stands.
    constexpr QSize FrameAllowance(16, 60);
    const QSize room = screen()->availableSize();
    const QSize needed = StandardSize + FrameAllowance;
    if (needed.width() > room.width() || needed.height() > room.height()) {
        setWindowState(windowState() | Qt::WindowMaximized);
    }
}

/// What was begun and told is done; nothing can be begun meanwhile.
void MainWindow::waitForLargeStep()
{
    const auto isUnderWay = [this] {
        const Result<void> writable = m_project.checkWritable();
        return !writable && writable.error().cause == HeldByLargeStep;
    };
    if (!isUnderWay()) {
        return;
    }
    QProgressDialog progress(tr("Saving…"), {}, 0, 0, this);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(0);
    progress.show();
    while (isUnderWay()) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents
                                        | QEventLoop::WaitForMoreEvents);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_importer->cancel();
    waitForLargeStep();
    m_project.endBackgroundWork(); // what follows is stored
    m_rerun->cancel();
    m_annotations->saveNote();
    m_info->saveNotes();
    m_facts->keepDraft();
    m_view->rememberPlace();
    m_settings.set(Settings::Key::WindowGeometry, saveGeometry());
    m_settings.set(Settings::Key::SplitterState, m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty() && !m_project.isReadOnly()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_importer->import(localPaths(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace jianbao
