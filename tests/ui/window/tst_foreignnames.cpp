// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/codebook.h"
#include "app/project/safekeeping/backups.h"
#include "app/project/search.h"
#include "app/text/visibletext.h"
#include "tests/support/desk.h"
#include "ui/annotations/occurrencesdialog.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/rescuedialog.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/codebook/mergetagsdialog.h"
#include "ui/codebook/movetagdialog.h"
#include "ui/exporting/exportdialog.h"
#include "ui/history/historydialog.h"
#include "ui/library/issuedialog.h"
#include "ui/program/recentprojects.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/removalquestion.h"
#include "ui/window/knownmenu.h"
#include "ui/wordlists/wordlistsdialog.h"
#include "ui/wordlists/wordlisttable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Turns the text after it, looks like markup, like a letter to underline and like a changed file,
/// and rings the bell.
const QString Hostile = u"<b>甲</b>&乙\u202Egpj[*]\u0007"_s;
const QString Shown = u"<b>甲</b>&乙\uFFFDgpj[*]\uFFFD"_s;
const QString ShownInMenu = u"<b>甲</b>&&乙\uFFFDgpj[*]\uFFFD"_s;

/// What stands on a widget and its actions, by where it stands.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.windowTitle(), widget.accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts.append(label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts.append(button->text());
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            texts.append(box->itemText(i));
        }
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts.append(tabs->tabText(i));
        }
    } else if (const auto *question = qobject_cast<const QMessageBox *>(&widget)) {
        texts.append({question->text(), question->informativeText()});
    }
    return texts;
}

QStringList textsIn(const QAbstractItemModel &model, int role, const QModelIndex &under = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(under); ++row) {
        for (int column = 0; column < model.columnCount(under); ++column) {
            texts.append(model.index(row, column, under).data(role).toString());
        }
        texts.append(textsIn(model, role, model.index(row, 0, under)));
    }
    return texts;
}

/// Whether a single & of the name would underline what follows.
bool underlines(const QString &text)
{
    return QString(text).remove(u"&&"_s).contains(u"b>&乙"_s);
}

bool readsMarkup(const QLabel &label)
{
    return label.text().contains(u"甲<"_s) && label.textFormat() != Qt::PlainText
           && Qt::mightBeRichText(label.text());
}

/// What is wrong with how foreign names stand in a window; and how many were met.
struct Sweep
{
    QStringList faults;
    int met = 0;

    explicit Sweep(const QWidget &window)
    {
        look(window);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            look(*widget);
        }
    }

private:
    void look(const QWidget &widget)
    {
        const QString name = QString::fromLatin1(widget.metaObject()->className());
        for (const QString &text : textsOf(widget)) {
            check(name, text);
        }
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const bool hasBuddy = label && label->buddy();
        if (label && readsMarkup(*label)) {
            faults.append(u"markup in "_s + name + u": "_s + label->text());
        }
        if ((hasBuddy && underlines(label->text()))
            || (qobject_cast<const QAbstractButton *>(&widget)
                && underlines(static_cast<const QAbstractButton &>(widget).text()))) {
            faults.append(u"underlined in "_s + name);
        }
        checkToolTip(name, widget.toolTip());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
            view && view->model()) {
            for (const QString &text : textsIn(*view->model(), Qt::DisplayRole)) {
                check(name, text);
            }
            for (const QString &text : textsIn(*view->model(), Qt::ToolTipRole)) {
                checkToolTip(name, text);
            }
        }
        const auto *menu = qobject_cast<const QMenu *>(&widget);
        look(widget.actions(), !menu || menu->toolTipsVisible());
    }

    void look(const QList<QAction *> &actions, bool hasToolTips = true)
    {
        for (const QAction *action : actions) {
            check(action->objectName(), action->text());
            if (hasToolTips) {
                checkToolTip(action->objectName(), action->toolTip());
            }
            if (underlines(action->text())) {
                faults.append(u"underlined in "_s + action->text());
            }
        }
    }

    void check(const QString &where, const QString &text)
    {
        met += text.contains(u"甲<"_s) ? 1 : 0;
        if (withInvisibleShown(text) != text) {
            faults.append(where + u": "_s + withInvisibleShown(text));
        }
    }

    void checkToolTip(const QString &where, const QString &text)
    {
        check(u"tool tip of "_s + where, text);
        if (text.contains(u"<b>甲"_s) && Qt::mightBeRichText(text)) {
            faults.append(u"markup in a tool tip of "_s + where);
        }
    }
};

#define VERIFY_SAFE(what)                                                       \
    do {                                                                        \
        const Sweep sweep(what);                                                \
        QVERIFY2(sweep.faults.isEmpty(), qPrintable(sweep.faults.join(u'\n'))); \
        QVERIFY2(sweep.met > 0, "no foreign name was met");                     \
    } while (false)

} // namespace

/// Names, notes and paths that come from outside stand safely wherever the window shows them.
class TestForeignNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void window();
    void searchFor();
    void codebookAndItsQuestions();
    void history();
    void otherDialogs();
    void wordLists();
    void damagedProject();
    void barOfTagsInThePage();
    void questionBeforeAnIssueGoes();
    void menuOfKnownThings();
    void recentProjects();

private:
    std::optional<Tag> tag() const { return m_desk->project->codebook().tags().first(); }

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
    AnnotationId m_annotation;
};

void TestForeignNames::initTestCase()
{
    m_parts = std::make_unique<test::DeskParts>();
    m_parts->settings.set(Settings::Key::Coder, Hostile);
    m_desk = std::make_unique<test::Desk>(*m_parts);
    m_desk->addIssue(test::importedIssue(test::newspaperText(), u"paper.txt"_s));
    m_desk->project->setCoder(Hostile);
    const TagId tag = this->tag()->id;
    m_annotation = m_desk->annotate(u"三家车队"_s, {tag});
    QVERIFY(m_desk->project->annotations().setNote(m_annotation, Hostile));
    QVERIFY(m_desk->project->search().save(u"车队"_s, {u"车队"_s, {}}));
    QVERIFY(m_desk->project->library().editIssue(m_desk->issue, {Hostile, {}, Hostile}));
    const QString path = m_desk->project->path();
    m_desk->project.reset();
    const QString hostilePath = m_desk->file(u"<b>甲<&b>[*]\u202E.jianbao"_s);
    {
        // Names that the program itself refuses, as a file of a stranger may hold them.
        SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE);
        for (const char *sql :
             {"UPDATE tag SET name = ?1 || id", "UPDATE issue SET file_name = ?1",
              "UPDATE article SET headline = ?1 WHERE position = 0",
              "UPDATE action SET detail = ?1", "UPDATE saved_search SET name = ?1"}) {
            SQLite::Statement statement(file, sql);
            statement.bind(1, Hostile.toStdString());
            QVERIFY(statement.exec() > 0);
        }
        SQLite::Statement list(file, "INSERT INTO lexicon (name, content) VALUES (?1, ?2)");
        const QString content = u"word\t%1\n%1\t1\n"_s.arg(Hostile);
        list.bind(1, u"units.%1.tsv"_s.arg(Hostile).toStdString());
        list.bind(2, content.toStdString());
        QVERIFY(list.exec() > 0);
    }
    QVERIFY(QFile::rename(path, hostilePath));
    m_desk->project = test::openProject(hostilePath);
    m_desk->openWindow();
}

void TestForeignNames::cleanup()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog *>(widget)) {
            widget->close();
        }
    }
}

void TestForeignNames::cleanupTestCase()
{
    m_desk.reset();
    m_parts.reset();
}

void TestForeignNames::window()
{
    m_desk->workspace().setAnnotation(m_annotation);
    m_desk->workspace().setSelection({m_desk->range(u"三家车队"_s)});
    m_desk->workspace().tell(u"x “%1”"_s.arg(Hostile));
    VERIFY_SAFE(*m_desk->window);
    QVERIFY(m_desk->window->messages().text().contains(Shown));
    QVERIFY(m_desk->window->windowTitle().contains(u"[*][*]"_s));
    QVERIFY(m_desk->window->actions()[Command::Undo]->text().contains(ShownInMenu));
}

void TestForeignNames::searchFor()
{
    m_desk->window->actions()[Command::SearchTable]->trigger();
    VERIFY_SAFE(*m_desk->window);
}

void TestForeignNames::codebookAndItsQuestions()
{
    CodebookDialog dialog(m_desk->window.get());
    dialog.setProject(m_desk->project.get());
    dialog.show();
    VERIFY_SAFE(dialog);
    VERIFY_SAFE(MergeTagsDialog(m_desk->project->codebook(), *tag()));
    MoveTagDialog move(m_desk->project->codebook(), *tag());
    VERIFY_SAFE(move);
    const RemovalEffect effect = m_desk->project->codebook().removalEffect(tag()->id);
    QCOMPARE(effect.annotations, 1);
    VERIFY_SAFE(RemovalQuestion(u"Delete"_s, Hostile, {Hostile}, u"Delete"_s, effect, nullptr));
}

void TestForeignNames::history()
{
    VERIFY_SAFE(HistoryDialog(*m_desk->project));
    VERIFY_SAFE(HistoryDialog(*m_desk->project, m_annotation));
}

void TestForeignNames::otherDialogs()
{
    VERIFY_SAFE(IssueDialog(*m_desk->project->library().issue(m_desk->issue), *m_desk->project));
    VERIFY_SAFE(OccurrencesDialog(m_desk->workspace(), m_parts->theme, u"车队"_s, TagId()));
    VERIFY_SAFE(BackupsDialog(*m_desk->project));
    const Issue issue = *m_desk->project->library().issue(m_desk->issue);
    VERIFY_SAFE(ExportDialog(m_parts->settings, m_desk->project->path(), issue.info.paper));
}

void TestForeignNames::wordLists()
{
    WordListsDialog dialog(*m_desk->project);
    QVERIFY(dialog.lists()->currentItem()->text().contains(Shown));
    QCOMPARE(dialog.table()->item(0, 0)->text(), Shown);
    VERIFY_SAFE(dialog);
    QVERIFY(dialog.table()->content().contains(Hostile)); // and is stored as it was
}

void TestForeignNames::damagedProject()
{
    const QString path = m_desk->file(u"<b>甲<&b>\u202E.jianbao"_s);
    VERIFY_SAFE(RescueDialog({ErrorCode::DamagedProject, path, Hostile}));
}

void TestForeignNames::barOfTagsInThePage()
{
    QVERIFY(m_desk->select(u"三家车队"_s));
    const auto texts = [this] {
        return m_desk->page
            ->value(
                u"[...document.querySelectorAll('#bar, #bar *')].map(part => [part.textContent, "
                "part.title, part.getAttribute('aria-label')].join(' ')).join(' ')"_s)
            .toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(texts().contains(Shown), 20000);
    QCOMPARE(withInvisibleShown(texts()), texts());
    QCOMPARE(m_desk->page->count(u"#bar b"_s), 0);
}

void TestForeignNames::questionBeforeAnIssueGoes()
{
    QStringList faults;
    int met = 0;
    const bool asked =
        m_desk->inDialog([&] { m_desk->window->actions()[Command::RemoveIssue]->trigger(); },
                         [&](QWidget &question) {
                             const Sweep sweep(question);
                             faults = sweep.faults;
                             met = sweep.met;
                         });
    QVERIFY(asked);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(met > 0);
    QCOMPARE(m_desk->project->library().issueCount(), 1); // closing it removes nothing
}

void TestForeignNames::menuOfKnownThings()
{
    m_desk->workspace().setSelection({m_desk->range(u"三家车队"_s)});
    const KnownMenu menu(m_desk->workspace());
    VERIFY_SAFE(menu);
}

void TestForeignNames::recentProjects()
{
    const QString other = m_desk->file(u"<b>甲<&b>\u202E2.jianbao"_s);
    QVERIFY(QFile::copy(m_desk->project->path(), other));
    RecentProjects recent(m_parts->settings);
    recent.add(other);
    recent.addMenu(*m_desk->window, m_desk->project->path());
    QStringList texts;
    for (const QMenu *menu : m_desk->window->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            texts.append(action->text());
        }
    }
    QVERIFY(texts.contains(u"<b>甲<&&b>\uFFFD2"_s));
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestForeignNames>(argc, argv);
}
#include "tst_foreignnames.moc"
