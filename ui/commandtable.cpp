// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commandtable.h"

#include <QtGlobal>

#include <array>

namespace jianbao {

namespace {

using C = Command;
using M = MenuPlace;
using Kind = CommandRow::Kind;

// clang-format off
constexpr std::array Table{
    CommandRow{C::NewProject, "file.new", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&New Project…"), "Ctrl+N"},
    CommandRow{C::OpenProject, "file.open", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Open Project…"), "Ctrl+O"},
    CommandRow{C::OpenSample, "file.sample", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "Open the &Sample Project"), ""},
    CommandRow{C::ImportFiles, "file.import", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Import…"), "Ctrl+I", Kind::BeginsGroup},
    CommandRow{C::ImportFolder, "file.importfolder", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "Import a &Folder…"), "Ctrl+Shift+I"},
    CommandRow{C::ExportCsv, "file.exportcsv", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Export CSV…"), "Ctrl+E", Kind::BeginsGroup},
    CommandRow{C::ExportArticle, "file.exportarticle", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "Export the Mar&ked Article…"), "Ctrl+Shift+E"},
    CommandRow{C::ShowBackups, "file.backups", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Backups…"), ""},
    CommandRow{C::Compact, "file.compact", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "Co&mpact the Project…"), ""},
    CommandRow{C::CloseWindow, "file.close", M::File, QT_TRANSLATE_NOOP("jianbao::Actions", "&Quit"), "Ctrl+Q", Kind::BeginsGroup},

    CommandRow{C::Undo, "edit.undo", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Undo"), "Ctrl+Z"},
    CommandRow{C::Redo, "edit.redo", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Redo"), "Ctrl+Shift+Z;Ctrl+Y"},
    CommandRow{C::ShowHistory, "edit.history", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&History…"), "Ctrl+H"},
    CommandRow{C::Copy, "edit.copy", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Copy the Selected Text"), "Ctrl+C", Kind::BeginsGroup},
    CommandRow{C::CopyWithCitation, "edit.copycitation", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Copy with C&itation"), "Ctrl+Shift+C"},
    CommandRow{C::CopyLink, "edit.copylink", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Copy a &Link to the Passage"), "Ctrl+Shift+L"},
    CommandRow{C::FollowLink, "edit.followlink", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Go to the Copied Link"), "Ctrl+G"},
    CommandRow{C::Search, "edit.search", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Search All Issues"), "Ctrl+K", Kind::BeginsGroup},
    CommandRow{C::SearchTable, "edit.searchtable", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Search wi&th Filters"), "Ctrl+Shift+F"},
    CommandRow{C::FindInArticle, "edit.find", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "&Find in This Article"), "Ctrl+F;/"},
    CommandRow{C::FindNext, "edit.findnext", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Find &Next"), "F3"},
    CommandRow{C::FindPrevious, "edit.findprevious", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Find &Previous"), "Shift+F3"},
    CommandRow{C::Preferences, "edit.preferences", M::Edit, QT_TRANSLATE_NOOP("jianbao::Actions", "Pr&eferences…"), "Ctrl+,", Kind::BeginsGroup},

    CommandRow{C::ReadingView, "view.reading", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Reading"), "Ctrl+1", Kind::Choice},
    CommandRow{C::SourceView, "view.source", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Source"), "Ctrl+2", Kind::Choice},
    CommandRow{C::SideBySideView, "view.sidebyside", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "Side &by Side"), "Ctrl+3", Kind::Choice},
    CommandRow{C::CaretMode, "view.caret", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Caret in the Text"), "F7", Kind::SwitchBeginsGroup},
    CommandRow{C::BareText, "view.bare", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "Text wit&hout Marks"), "Ctrl+Shift+H", Kind::Switch},
    CommandRow{C::LargerText, "view.larger", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Larger Text"), "Ctrl++;Ctrl+=", Kind::BeginsGroup},
    CommandRow{C::SmallerText, "view.smaller", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "S&maller Text"), "Ctrl+-"},
    CommandRow{C::NormalText, "view.normal", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Normal Text"), "Ctrl+0"},
    CommandRow{C::SystemTheme, "view.systemtheme", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Follow the System's Colours"), "", Kind::ChoiceBeginsGroup},
    CommandRow{C::LightTheme, "view.lighttheme", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "Ligh&t"), "", Kind::Choice},
    CommandRow{C::DarkTheme, "view.darktheme", M::View, QT_TRANSLATE_NOOP("jianbao::Actions", "&Dark"), "", Kind::Choice},

    CommandRow{C::GoBack, "go.back", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Back"), "Alt+Left"},
    CommandRow{C::GoForward, "go.forward", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "F&orward"), "Alt+Right"},
    CommandRow{C::NextOpenFact, "go.nextopenfact", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next to &Check"), "N", Kind::BeginsGroup},
    CommandRow{C::NextDoubtful, "go.nextdoubtful", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next &Doubtful Fact"), "Shift+N"},
    CommandRow{C::NextUnread, "go.nextunread", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next Unread Ar&ticle"), "Shift+J"},
    CommandRow{C::NextDisagreement, "go.nextdisagreement", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next Disagreement of Fi&gures"), "W"},
    CommandRow{C::NextArticle, "go.nextarticle", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Next Article"), "J;Alt+Down", Kind::BeginsGroup},
    CommandRow{C::PreviousArticle, "go.previousarticle", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Previous Article"), "K;Alt+Up"},
    CommandRow{C::NextFact, "go.nextfact", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Next &Fact"), "Ctrl+Down;."},
    CommandRow{C::PreviousFact, "go.previousfact", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Pre&vious Fact"), "Ctrl+Up;,"},
    CommandRow{C::NextAnnotation, "go.nextannotation", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Ne&xt Annotation"), ">"},
    CommandRow{C::PreviousAnnotation, "go.previousannotation", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Previou&s Annotation"), "<"},
    CommandRow{C::GoToId, "go.id", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Go to an &Id…"), "Ctrl+Shift+G", Kind::BeginsGroup},
    CommandRow{C::ShowKnown, "go.known", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "All That Is &Known of the Sentence"), "I"},
    CommandRow{C::MarkDone, "go.done", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Article Done"), "D;Ctrl+End", Kind::BeginsGroup},
    CommandRow{C::MarkNothingHere, "go.nothinghere", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Done, Nothing to &Mark"), "Shift+D"},
    CommandRow{C::MarkChecked, "go.checked", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "C&hecked a Second Time"), ""},
    CommandRow{C::MarkUnread, "go.unread", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Unread Again"), "U"},
    CommandRow{C::EditIssue, "go.editissue", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "Paper, Date and &Edition…"), "F2", Kind::BeginsGroup},
    CommandRow{C::RemoveIssue, "go.removeissue", M::Go, QT_TRANSLATE_NOOP("jianbao::Actions", "&Remove the Issue"), ""},

    CommandRow{C::SplitArticle, "article.split", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "&Split before This Paragraph"), "Ctrl+Alt+S"},
    CommandRow{C::MergeArticles, "article.merge", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "&Join with the Next Article"), "Ctrl+Alt+J"},
    CommandRow{C::MoveArticleUp, "article.up", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Move the Article &Up"), "Ctrl+Alt+PgUp"},
    CommandRow{C::MoveArticleDown, "article.down", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Move the Article &Down"), "Ctrl+Alt+PgDown"},
    CommandRow{C::MoveBlockBack, "block.back", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Paragraph to the &Previous Article"), "Ctrl+Alt+Left", Kind::BeginsGroup},
    CommandRow{C::MoveBlockOn, "block.on", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Paragraph to the &Next Article"), "Ctrl+Alt+Right"},
    CommandRow{C::MoveBlockUp, "block.up", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Paragraph Up&wards"), "Ctrl+Alt+Up"},
    CommandRow{C::MoveBlockDown, "block.down", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "Paragraph D&ownwards"), "Ctrl+Alt+Down"},
    CommandRow{C::SplitBlock, "block.split", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "&Cut the Paragraph Here"), "Ctrl+Alt+K"},
    CommandRow{C::TakeBlockOut, "block.out", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "&Take the Paragraph Out"), "Ctrl+Alt+Del"},
    CommandRow{C::MakeHeadline, "block.headline", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is the &Headline"), "Ctrl+Alt+H", Kind::BeginsGroup},
    CommandRow{C::RoleDeck, "block.deck", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a D&eck"), "Ctrl+Alt+D"},
    CommandRow{C::RoleSubhead, "block.subhead", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a Su&bhead"), "Ctrl+Alt+U"},
    CommandRow{C::RoleByline, "block.byline", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a B&yline"), "Ctrl+Alt+Y"},
    CommandRow{C::RoleBody, "block.body", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is Body Te&xt"), "Ctrl+Alt+B"},
    CommandRow{C::RoleCaption, "block.caption", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a C&aption"), "Ctrl+Alt+C"},
    CommandRow{C::RoleQuote, "block.quote", M::Article, QT_TRANSLATE_NOOP("jianbao::Actions", "It Is a &Quotation"), "Ctrl+Alt+Q"},

    CommandRow{C::PickTag, "annotate.tag", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Tag…"), "T"},
    CommandRow{C::QuickTag, "annotate.quicktag", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Tag as &Last"), "Q"},
    CommandRow{C::Highlighter, "annotate.highlighter", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Tag Every Selection at &Once"), "H", Kind::Switch},
    CommandRow{C::TagByWords, "annotate.tagbywords", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Tag Named after the &Words"), "Shift+Q"},
    CommandRow{C::TagOccurrences, "annotate.occurrences", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Tag &All Places of the Words…"), "Shift+T"},
    CommandRow{C::WriteNote, "annotate.note", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Note…"), "M"},
    CommandRow{C::WriteArticleNote, "annotate.articlenote", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Note on the A&rticle…"), "Shift+M"},
    CommandRow{C::WriteIssueNote, "annotate.issuenote", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Note on the &Issue…"), "Ctrl+Shift+M"},
    CommandRow{C::ExtendAnnotation, "annotate.extend", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Extend to the Selection"), "X", Kind::BeginsGroup},
    CommandRow{C::CutAnnotation, "annotate.cut", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Take the Selection O&ut"), "Shift+X"},
    CommandRow{C::SplitAnnotation, "annotate.split", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Split at the Selection"), "V"},
    CommandRow{C::MergeAnnotations, "annotate.merge", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Merge with Touching Ones"), "G"},
    CommandRow{C::DeleteAnnotation, "annotate.delete", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Delete the Annotation"), "Del"},
    CommandRow{C::ShowAnnotationHistory, "annotate.history", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&History of the Annotation…"), "Shift+H"},
    CommandRow{C::AcceptTag, "annotate.accepttag", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Accept the &Proposed Tag"), "Y", Kind::BeginsGroup},
    CommandRow{C::DeclineTag, "annotate.declinetag", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "Decline the Proposed Ta&g"), "Shift+Y"},
    CommandRow{C::ManageCodebook, "annotate.codebook", M::Annotate, QT_TRANSLATE_NOOP("jianbao::Actions", "&Codebook…"), "Ctrl+T", Kind::BeginsGroup},

    CommandRow{C::AcceptFact, "facts.accept", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Accept"), "A"},
    CommandRow{C::CorrectFact, "facts.correct", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Correct…"), "E"},
    CommandRow{C::RejectFact, "facts.reject", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Reject"), "R"},
    CommandRow{C::LaterFact, "facts.later", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Later"), "S"},
    CommandRow{C::ResetFact, "facts.reset", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Open Again"), "Shift+R"},
    CommandRow{C::AcceptKind, "facts.acceptkind", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "Accept All of This &Kind…"), "Shift+A"},
    CommandRow{C::FactStartEarlier, "facts.startearlier", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "It &Begins a Character Earlier"), "{", Kind::BeginsGroup},
    CommandRow{C::FactStartLater, "facts.startlater", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "It Begi&ns a Character Later"), "}"},
    CommandRow{C::FactEndEarlier, "facts.endearlier", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "It Ends a Character Earl&ier"), "["},
    CommandRow{C::FactEndLater, "facts.endlater", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "It &Ends a Character Later"), "]"},
    CommandRow{C::MakeFact, "facts.make", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Make a Fact of the Selection…"), "F", Kind::BeginsGroup},
    CommandRow{C::SelectFigure, "facts.selectfigure", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Select the Next Figure"), "Z"},
    CommandRow{C::FactTable, "facts.table", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Table of Facts"), "Ctrl+4", Kind::BeginsGroup},
    CommandRow{C::ChecksTable, "facts.checks", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "C&hecks of Figures"), "Ctrl+5"},
    CommandRow{C::ChangesTable, "facts.changes", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "Changes of R&uns"), "Ctrl+6"},
    CommandRow{C::Rerun, "facts.rerun", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "Read All Issues A&gain"), "", Kind::BeginsGroup},
    CommandRow{C::EditWordLists, "facts.wordlists", M::Facts, QT_TRANSLATE_NOOP("jianbao::Actions", "&Word Lists…"), ""},

    CommandRow{C::ShowPalette, "help.palette", M::Help, QT_TRANSLATE_NOOP("jianbao::Actions", "&Find a Command…"), "Ctrl+Shift+P"},
    CommandRow{C::ShowKeys, "help.keys", M::Help, QT_TRANSLATE_NOOP("jianbao::Actions", "&Keys"), "?;F1"},
    CommandRow{C::ShowTour, "help.tour", M::Help, QT_TRANSLATE_NOOP("jianbao::Actions", "&Tour of the Window"), ""},
    CommandRow{C::About, "help.about", M::Help, QT_TRANSLATE_NOOP("jianbao::Actions", "&About Jianbao"), ""},
};
// clang-format on

} // namespace

bool CommandRow::isChoice() const
{
    return kind == Kind::Choice || kind == Kind::ChoiceBeginsGroup;
}

bool CommandRow::isSwitch() const
{
    return kind == Kind::Switch || kind == Kind::SwitchBeginsGroup;
}

bool CommandRow::beginsGroup() const
{
    return kind == Kind::BeginsGroup || kind == Kind::ChoiceBeginsGroup
           || kind == Kind::SwitchBeginsGroup;
}

std::span<const CommandRow> commandTable()
{
    return Table;
}

} // namespace jianbao
