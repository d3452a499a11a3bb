// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QMenuBar;

namespace jianbao {

/// Everything a person can tell the window to do.
enum class Command {
    NewProject,
    OpenProject,
    OpenSample,
    ImportFiles,
    ImportFolder,
    ExportCsv,
    ExportArticle,
    ShowBackups,
    Compact,
    CloseWindow,
    Undo,
    Redo,
    ShowHistory,
    Copy,
    CopyWithCitation,
    CopyLink,
    FollowLink,
    Search,
    SearchTable,
    FindInArticle,
    FindNext,
    FindPrevious,
    Preferences,
    ReadingView,
    SourceView,
    SideBySideView,
    LargerText,
    SmallerText,
    NormalText,
    CaretMode,
    BareText,
    SystemTheme,
    LightTheme,
    DarkTheme,
    GoBack,
    GoForward,
    NextArticle,
    PreviousArticle,
    NextOpenFact,
    NextDoubtful,
    NextUnread,
    NextDisagreement,
    GoToId,
    ShowKnown,
    NextFact,
    PreviousFact,
    NextAnnotation,
    PreviousAnnotation,
    MarkDone,
    MarkChecked,
    MarkNothingHere,
    MarkUnread,
    EditIssue,
    RemoveIssue,
    MergeArticles,
    SplitArticle,
    SplitBlock,
    MoveBlockBack,
    MoveBlockOn,
    MoveBlockUp,
    MoveBlockDown,
    MakeHeadline,
    RoleBody,
    RoleDeck,
    RoleSubhead,
    RoleByline,
    RoleCaption,
    RoleQuote,
    TakeBlockOut,
    MoveArticleUp,
    MoveArticleDown,
    PickTag,
    QuickTag,
    Highlighter,
    TagByWords,
    TagOccurrences,
    WriteNote,
    WriteArticleNote,
    WriteIssueNote,
    ExtendAnnotation,
    CutAnnotation,
    SplitAnnotation,
    MergeAnnotations,
    DeleteAnnotation,
    ShowAnnotationHistory,
    AcceptTag,
    DeclineTag,
    ManageCodebook,
    MakeFact,
    AcceptFact,
    CorrectFact,
    RejectFact,
    LaterFact,
    ResetFact,
    AcceptKind,
    FactStartEarlier,
    FactStartLater,
    FactEndEarlier,
    FactEndLater,
    SelectFigure,
    FactTable,
    ChecksTable,
    ChangesTable,
    Rerun,
    EditWordLists,
    ShowPalette,
    ShowKeys,
    ShowTour,
    About,
};

/// Menus of the menu bar.
enum class MenuPlace { File, Edit, View, Go, Article, Annotate, Facts, Help };

/// The actions of a window, made from one table (commandtable.cpp): stable id, menu, text, keys.
/// Menu bar, tool bar, buttons and the overview of keys all show these objects.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Command command) const { return m_actions.value(command); }
    /// The action that applies the tag with this digit, 1 to 9.
    QAction *tagDigit(int digit) const { return m_digits.value(digit - 1); }

    /// Calls `slot` when the command is triggered, as long as `receiver` lives.
    template<typename Receiver, typename Slot>
    void on(Command command, Receiver *receiver, Slot slot) const
    {
        connect((*this)[command], &QAction::triggered, receiver, slot);
    }

    /// Fills a menu bar with all menus. Adds the actions to its window, so that their keys work.
    void fill(QMenuBar &bar) const;
    /// Whether single letters and digits are keys of commands.
    void setSingleKeys(bool on);
    /// Keys that a person chose, by the id of the command; an empty list takes its keys away. Other
    /// commands keep the keys of the table.
    void setCustomKeys(const QHash<QString, QList<QKeySequence>> &keys);
    /// The keys of the table, before a person's choice.
    static QList<QKeySequence> standardKeys(const QAction &action);
    /// The commands that stand in the menus, in order.
    QList<QAction *> all() const;
    /// Those of one menu, in order.
    QList<QAction *> ofMenu(MenuPlace place) const;
    /// The command that another one's keys would be taken from; null for none.
    QAction *withKey(const QKeySequence &key) const;

    /// The commands of a menu with their keys, in order, as the overview of keys shows them.
    QList<QAction *> inMenu(MenuPlace place) const;
    static QList<MenuPlace> menus();
    static QString menuTitle(MenuPlace place);
    /// A text without mnemonic and dots, for overviews and tool tips.
    static QString plain(const QString &text);

Q_SIGNALS:
    /// Commands have other keys now.
    void keysChanged();

private:
    void applyKeys();

    QHash<Command, QAction *> m_actions;
    QList<QAction *> m_digits;
    QHash<QString, QList<QKeySequence>> m_customKeys;
    bool m_singleKeys = true;
};

} // namespace jianbao
