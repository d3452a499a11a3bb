// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

using C = Command;
using M = MenuPlace;

/// How an action behaves when it is triggered.
enum class Kind { Plain, Choice, Switch, BeginsGroup, ChoiceBeginsGroup, SwitchBeginsGroup };

struct Row
{
    Command command;
    const char *id; ///< Stable: object name of the action, for scripts and tests.
    MenuPlace menu;
    const char *text;
    const char *keys; ///< Portable key sequences, separated by ";".
    Kind kind = Kind::Plain;
};

// clang-format off
constexpr std::array Table{
    Row{C::NewProject, "file.new", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&New Project…"), "Ctrl+N"},
    Row{C::OpenProject, "file.open", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Open Project…"), "Ctrl+O"},
    Row{C::OpenSample, "file.sample", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "Open the &Sample Project"), ""},
    Row{C::ImportFiles, "file.import", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Import…"), "Ctrl+I", Kind::BeginsGroup},
    Row{C::ImportFolder, "file.importfolder", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "Import a &Folder…"), "Ctrl+Shift+I"},
    Row{C::ExportCsv, "file.exportcsv", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Export CSV…"), "Ctrl+E", Kind::BeginsGroup},
    Row{C::ExportArticle, "file.exportarticle", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "Export the Mar&ked Article…"), "Ctrl+Shift+E"},
    Row{C::ShowBackups, "file.backups", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Backups…"), ""},
    Row{C::Compact, "file.compact", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "Co&mpact the Project…"), ""},
    Row{C::CloseWindow, "file.close", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Quit"), "Ctrl+Q", Kind::BeginsGroup},

    Row{C::Undo, "edit.undo", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Undo"), "Ctrl+Z"},
    Row{C::Redo, "edit.redo", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Redo"), "Ctrl+Shift+Z;Ctrl+Y"},
    Row{C::ShowHistory, "edit.history", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&History…"), "Ctrl+H"},
    Row{C::Copy, "edit.copy", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Copy the Selected Text"), "Ctrl+C", Kind::BeginsGroup},
    Row{C::CopyWithCitation, "edit.copycitation", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Copy with C&itation"), "Ctrl+Shift+C"},
    Row{C::CopyLink, "edit.copylink", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Copy a &Link to the Passage"), "Ctrl+Shift+L"},
    Row{C::FollowLink, "edit.followlink", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Go to the Copied Link"), "Ctrl+G"},
    Row{C::Search, "edit.search", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Search All Issues"), "Ctrl+K", Kind::BeginsGroup},
    Row{C::SearchTable, "edit.searchtable", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Search wi&th Filters"), "Ctrl+Shift+F"},
    Row{C::FindInArticle, "edit.find", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Find in This Article"), "Ctrl+F;/"},
    Row{C::FindNext, "edit.findnext", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Find &Next"), "F3"},
    Row{C::FindPrevious, "edit.findprevious", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Find &Previous"), "Shift+F3"},
    Row{C::Preferences, "edit.preferences", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Pr&eferences…"), "Ctrl+,", Kind::BeginsGroup},

    Row{C::ReadingView, "view.reading", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Reading"), "Ctrl+1", Kind::Choice},
    Row{C::SourceView, "view.source", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Source"), "Ctrl+2", Kind::Choice},
    Row{C::SideBySideView, "view.sidebyside", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "Side &by Side"), "Ctrl+3", Kind::Choice},
    Row{C::CaretMode, "view.caret", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Caret in the Text"), "F7", Kind::SwitchBeginsGroup},
    Row{C::BareText, "view.bare", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "Text wit&hout Marks"), "Ctrl+Shift+H", Kind::Switch},
    Row{C::LargerText, "view.larger", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Larger Text"), "Ctrl++;Ctrl+=", Kind::BeginsGroup},
    Row{C::SmallerText, "view.smaller", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "S&maller Text"), "Ctrl+-"},
    Row{C::NormalText, "view.normal", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Normal Text"), "Ctrl+0"},
    Row{C::SystemTheme, "view.systemtheme", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Follow the System's Colours"), "", Kind::ChoiceBeginsGroup},
    Row{C::LightTheme, "view.lighttheme", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "Ligh&t"), "", Kind::Choice},
    Row{C::DarkTheme, "view.darktheme", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Dark"), "", Kind::Choice},

    Row{C::GoBack, "go.back", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Back"), "Alt+Left"},
    Row{C::GoForward, "go.forward", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "F&orward"), "Alt+Right"},
    Row{C::NextOpenFact, "go.nextopenfact", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next to &Check"), "N", Kind::BeginsGroup},
    Row{C::NextDoubtful, "go.nextdoubtful", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next &Doubtful Fact"), "Shift+N"},
    Row{C::NextUnread, "go.nextunread", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next Unread Ar&ticle"), "Shift+J"},
    Row{C::NextDisagreement, "go.nextdisagreement", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next Disagreement of Fi&gures"), "W"},
    Row{C::NextArticle, "go.nextarticle", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Next Article"), "J;Alt+Down", Kind::BeginsGroup},
    Row{C::PreviousArticle, "go.previousarticle", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Previous Article"), "K;Alt+Up"},
    Row{C::NextFact, "go.nextfact", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next &Fact"), "Ctrl+Down;."},
    Row{C::PreviousFact, "go.previousfact", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Pre&vious Fact"), "Ctrl+Up;,"},
    Row{C::NextAnnotation, "go.nextannotation", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Ne&xt Annotation"), ">"},
    Row{C::PreviousAnnotation, "go.previousannotation", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Previou&s Annotation"), "<"},
    Row{C::GoToId, "go.id", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Go to an &Id…"), "Ctrl+Shift+G", Kind::BeginsGroup},
    Row{C::ShowKnown, "go.known", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "All That Is &Known of the Sentence"), "I"},
    Row{C::MarkDone, "go.done", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Article Done"), "D;Ctrl+End", Kind::BeginsGroup},
    Row{C::MarkNothingHere, "go.nothinghere", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Done, Nothing to &Mark"), "Shift+D"},
    Row{C::MarkChecked, "go.checked", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "C&hecked a Second Time"), ""},
    Row{C::MarkUnread, "go.unread", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Unread Again"), "U"},
    Row{C::EditIssue, "go.editissue", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Paper, Date and &Edition…"), "F2", Kind::BeginsGroup},
    Row{C::RemoveIssue, "go.removeissue", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Remove the Issue"), ""},

    Row{C::SplitArticle, "article.split", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "&Split before This Paragraph"), "Ctrl+Alt+S"},
    Row{C::MergeArticles, "article.merge", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "&Join with the Next Article"), "Ctrl+Alt+J"},
    Row{C::MoveArticleUp, "article.up", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Move the Article &Up"), "Ctrl+Alt+PgUp"},
    Row{C::MoveArticleDown, "article.down", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Move the Article &Down"), "Ctrl+Alt+PgDown"},
    Row{C::MoveBlockBack, "block.back", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Paragraph to the &Previous Article"), "Ctrl+Alt+Left", Kind::BeginsGroup},
    Row{C::MoveBlockOn, "block.on", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Paragraph to the &Next Article"), "Ctrl+Alt+Right"},
    Row{C::MoveBlockUp, "block.up", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Paragraph Up&wards"), "Ctrl+Alt+Up"},
    Row{C::MoveBlockDown, "block.down", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Paragraph D&ownwards"), "Ctrl+Alt+Down"},
    Row{C::SplitBlock, "block.split", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "&Cut the Paragraph Here"), "Ctrl+Alt+K"},
    Row{C::TakeBlockOut, "block.out", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "&Take the Paragraph Out"), "Ctrl+Alt+Del"},
    Row{C::MakeHeadline, "block.headline", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is the &Headline"), "Ctrl+Alt+H", Kind::BeginsGroup},
    Row{C::RoleDeck, "block.deck", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a D&eck"), "Ctrl+Alt+D"},
    Row{C::RoleSubhead, "block.subhead", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a Su&bhead"), "Ctrl+Alt+U"},
    Row{C::RoleByline, "block.byline", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a B&yline"), "Ctrl+Alt+Y"},
    Row{C::RoleBody, "block.body", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is Body Te&xt"), "Ctrl+Alt+B"},
    Row{C::RoleCaption, "block.caption", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a C&aption"), "Ctrl+Alt+C"},
    Row{C::RoleQuote, "block.quote", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a &Quotation"), "Ctrl+Alt+Q"},

    Row{C::PickTag, "annotate.tag", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Tag…"), "T"},
    Row{C::QuickTag, "annotate.quicktag", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Tag as &Last"), "Q"},
    Row{C::Highlighter, "annotate.highlighter", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Tag Every Selection at &Once"), "H", Kind::Switch},
    Row{C::TagByWords, "annotate.tagbywords", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Tag Named after the &Words"), "Shift+Q"},
    Row{C::TagOccurrences, "annotate.occurrences", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Tag &All Places of the Words…"), "Shift+T"},
    Row{C::WriteNote, "annotate.note", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Note…"), "M"},
    Row{C::WriteArticleNote, "annotate.articlenote", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Note on the A&rticle…"), "Shift+M"},
    Row{C::WriteIssueNote, "annotate.issuenote", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Note on the &Issue…"), "Ctrl+Shift+M"},
    Row{C::ExtendAnnotation, "annotate.extend", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Extend to the Selection"), "X", Kind::BeginsGroup},
    Row{C::CutAnnotation, "annotate.cut", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Take the Selection O&ut"), "Shift+X"},
    Row{C::SplitAnnotation, "annotate.split", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Split at the Selection"), "V"},
    Row{C::MergeAnnotations, "annotate.merge", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Merge with Touching Ones"), "G"},
    Row{C::DeleteAnnotation, "annotate.delete", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Delete the Annotation"), "Del"},
    Row{C::ShowAnnotationHistory, "annotate.history", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&History of the Annotation…"), "Shift+H"},
    Row{C::AcceptTag, "annotate.accepttag", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Accept the &Proposed Tag"), "Y", Kind::BeginsGroup},
    Row{C::DeclineTag, "annotate.declinetag", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Decline the Proposed Ta&g"), "Shift+Y"},
    Row{C::ManageCodebook, "annotate.codebook", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Codebook…"), "Ctrl+T", Kind::BeginsGroup},

    Row{C::AcceptFact, "facts.accept", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Accept"), "A"},
    Row{C::CorrectFact, "facts.correct", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Correct…"), "E"},
    Row{C::RejectFact, "facts.reject", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Reject"), "R"},
    Row{C::LaterFact, "facts.later", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Later"), "S"},
    Row{C::ResetFact, "facts.reset", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Open Again"), "Shift+R"},
    Row{C::AcceptKind, "facts.acceptkind", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "Accept All of This &Kind…"), "Shift+A"},
    Row{C::FactStartEarlier, "facts.startearlier", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "It &Begins a Character Earlier"), "{", Kind::BeginsGroup},
    Row{C::FactStartLater, "facts.startlater", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "It Begi&ns a Character Later"), "}"},
    Row{C::FactEndEarlier, "facts.endearlier", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "It Ends a Character Earl&ier"), "["},
    Row{C::FactEndLater, "facts.endlater", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "It &Ends a Character Later"), "]"},
    Row{C::MakeFact, "facts.make", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Make a Fact of the Selection…"), "F", Kind::BeginsGroup},
    Row{C::SelectFigure, "facts.selectfigure", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Select the Next Figure"), "Z"},
    Row{C::FactTable, "facts.table", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Table of Facts"), "Ctrl+4", Kind::BeginsGroup},
    Row{C::ChecksTable, "facts.checks", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "C&hecks of Figures"), "Ctrl+5"},
    Row{C::ChangesTable, "facts.changes", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "Changes of R&uns"), "Ctrl+6"},
    Row{C::Rerun, "facts.rerun", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "Read All Issues A&gain"), "", Kind::BeginsGroup},
    Row{C::EditWordLists, "facts.wordlists", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Word Lists…"), ""},

    Row{C::ShowPalette, "help.palette", M::Help, QT_TRANSLATE_NOOP("jianbao::Actions", "&Find a Command…"), "Ctrl+Shift+P"},
    Row{C::ShowKeys, "help.keys", M::Help, QT_TRANSLATE_NOOP("jianbao::Actions", "&Keys"), "?;F1"},
    Row{C::ShowTour, "help.tour", M::Help, QT_TRANSLATE_NOOP("jianbao::Actions", "&Tour of the Window"), ""},
    Row{C::About, "help.about", M::Help, QT_TRANSLATE_NOOP("jianbao::Actions", "&About Jianbao"), ""},
};
// clang-format on

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &part : QString::fromLatin1(keys).split(u';', Qt::SkipEmptyParts)) {
        list.append(QKeySequence(part));
    }
    return list;
}

bool isSingleKey(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    return keys.count() == 1 && first.key() < Qt::Key_Escape
           && !(first.keyboardModifiers() & ~Qt::ShiftModifier);
}

bool isChoice(Kind kind)
{
    return kind == Kind::Choice || kind == Kind::ChoiceBeginsGroup;
}

bool isSwitch(Kind kind)
{
    return kind == Kind::Switch || kind == Kind::SwitchBeginsGroup;
}

bool beginsGroup(Kind kind)
{
    return kind == Kind::BeginsGroup || kind == Kind::ChoiceBeginsGroup
           || kind == Kind::SwitchBeginsGroup;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    QActionGroup *group = nullptr;
    for (const Row &row : Table) {
        auto *action = new QAction(tr(row.text), this);
        action->setIconText(plain(action->text())); // stays when undo names its step
        action->setObjectName(QLatin1StringView(row.id));
        action->setShortcuts(sequences(row.keys));
        action->setData(QVariant::fromValue(action->shortcuts()));
        if (isChoice(row.kind)) {
            if (!group || beginsGroup(row.kind)) {
                group = new QActionGroup(this);
            }
            action->setCheckable(true);
            group->addAction(action);
        }
        if (isSwitch(row.kind)) {
            action->setCheckable(true);
        }
        m_actions.insert(row.command, action);
    }
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(tr("Tag %1").arg(digit), this);
        action->setObjectName(u"annotate.tag%1"_s.arg(digit));
        action->setShortcut(QKeySequence(QString::number(digit)));
        action->setData(QVariant::fromValue(action->shortcuts()));
        m_digits.append(action);
    }
}

void Actions::fill(QMenuBar &bar) const
{
    for (const MenuPlace place : menus()) {
        QMenu *menu = bar.addMenu(menuTitle(place));
        for (const Row &row : Table) {
            if (row.menu != place) {
                continue;
            }
            if (beginsGroup(row.kind)) {
                menu->addSeparator();
            }
            menu->addAction(m_actions.value(row.command));
        }
    }
    bar.window()->addActions(m_actions.values());
    bar.window()->addActions(m_digits);
}

void Actions::setSingleKeys(bool on)
{
    m_singleKeys = on;
    applyKeys();
}

void Actions::setCustomKeys(const QHash<QString, QList<QKeySequence>> &keys)
{
    m_customKeys = keys;
    applyKeys();
}

QList<QKeySequence> Actions::standardKeys(const QAction &action)
{
    return action.data().value<QList<QKeySequence>>();
}

void Actions::applyKeys()
{
    for (QAction *action : m_actions.values() + m_digits) {
        const auto custom = m_customKeys.constFind(action->objectName());
        QList<QKeySequence> keys = custom == m_customKeys.cend() ? standardKeys(*action) : *custom;
        if (!m_singleKeys) {
            keys.removeIf(isSingleKey);
        }
        action->setShortcuts(keys);
    }
    Q_EMIT keysChanged();
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const MenuPlace place : menus()) {
        actions += ofMenu(place);
    }
    return actions;
}

QList<QAction *> Actions::ofMenu(MenuPlace place) const
{
    QList<QAction *> actions;
    for (const Row &row : Table) {
        if (row.menu == place) {
            actions.append(m_actions.value(row.command));
        }
    }
    return actions;
}

QAction *Actions::withKey(const QKeySequence &key) const
{
    for (QAction *action : m_actions.values() + m_digits) {
        if (action->shortcuts().contains(key)) {
            return action;
        }
    }
    return nullptr;
}

QList<QAction *> Actions::inMenu(MenuPlace place) const
{
    QList<QAction *> actions;
    for (const Row &row : Table) {
        if (row.menu == place && !m_actions.value(row.command)->shortcuts().isEmpty()) {
            actions.append(m_actions.value(row.command));
        }
    }
    return actions;
}

QList<MenuPlace> Actions::menus()
{
    return {M::File, M::Edit, M::View, M::Go, M::Article, M::Annotate, M::Facts, M::Help};
}

QString Actions::menuTitle(MenuPlace place)
{
    switch (place) {
    case MenuPlace::File:
        return tr("&File");
    case MenuPlace::Edit:
        return tr("&Edit");
    case MenuPlace::View:
        return tr("&View");
    case MenuPlace::Go:
        return tr("&Go");
    case MenuPlace::Article:
        return tr("A&rticle");
    case MenuPlace::Annotate:
        return tr("&Annotate");
    case MenuPlace::Facts:
        return tr("Fa&cts");
    case MenuPlace::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

QString Actions::plain(const QString &text)
{
    constexpr QChar ampersand(1); // meanwhile
    QString plain = QString(text).replace(u"&&"_s, ampersand);
    // Chinese menus carry the mnemonic in brackets: "打开(&O)…".
    const qsizetype bracket = plain.indexOf("(&"_L1);
    if (bracket >= 0) {
        plain.remove(bracket, 4);
    }
    return plain.remove(u'&').remove(u'…').replace(ampersand, u'&');
}

} // namespace jianbao
