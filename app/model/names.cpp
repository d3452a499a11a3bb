// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/names.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

template<typename Enum>
using Entry = std::pair<Enum, QLatin1StringView>;

template<typename Enum>
struct Names;

template<>
struct Names<BlockRole>
{
    static constexpr std::array<Entry<BlockRole>, 11> table{{
        {BlockRole::Headline, "headline"_L1},
        {BlockRole::Deck, "deck"_L1},
        {BlockRole::Byline, "byline"_L1},
        {BlockRole::Body, "body"_L1},
        {BlockRole::Subhead, "subhead"_L1},
        {BlockRole::Caption, "caption"_L1},
        {BlockRole::Quote, "quote"_L1},
        {BlockRole::Jump, "jump"_L1},
        {BlockRole::Ghost, "ghost"_L1},
        {BlockRole::Label, "label"_L1},
        {BlockRole::Other, "other"_L1},
    }};
};

template<>
struct Names<ReviewState>
{
    static constexpr std::array<Entry<ReviewState>, 5> table{{
        {ReviewState::Unseen, "unseen"_L1},
        {ReviewState::InWork, "in work"_L1},
        {ReviewState::Done, "done"_L1},
        {ReviewState::Checked, "checked"_L1},
        {ReviewState::NothingHere, "nothing here"_L1},
    }};
};

template<>
struct Names<FactType>
{
    static constexpr std::array<Entry<FactType>, 16> table{{
        {FactType::Money, "money"_L1},
        {FactType::Percent, "percent"_L1},
        {FactType::Points, "points"_L1},
        {FactType::Multiple, "multiple"_L1},
        {FactType::Count, "count"_L1},
        {FactType::Measure, "measure"_L1},
        {FactType::Age, "age"_L1},
        {FactType::Date, "date"_L1},
        {FactType::Period, "period"_L1},
        {FactType::Duration, "duration"_L1},
        {FactType::Ordinal, "ordinal"_L1},
        {FactType::DocumentNumber, "docnum"_L1},
        {FactType::Phone, "phone"_L1},
        {FactType::OtherNumber, "other_number"_L1},
        {FactType::Person, "person"_L1},
        {FactType::Port, "port"_L1},
    }};
};

template<>
struct Names<Bound>
{
    static constexpr std::array<Entry<Bound>, 6> table{{
        {Bound::None, ""_L1},
        {Bound::AtLeast, ">="_L1},
        {Bound::MoreThan, ">"_L1},
        {Bound::AtMost, "<="_L1},
        {Bound::LessThan, "<"_L1},
        {Bound::About, "~"_L1},
    }};
};

template<>
struct Names<Change>
{
    static constexpr std::array<Entry<Change>, 3> table{{
        {Change::None, ""_L1},
        {Change::Up, "up"_L1},
        {Change::Down, "down"_L1},
    }};
};

template<>
struct Names<FactState>
{
    static constexpr std::array<Entry<FactState>, 4> table{{
        {FactState::Proposed, "proposed"_L1},
        {FactState::Accepted, "accepted"_L1},
        {FactState::Corrected, "corrected"_L1},
        {FactState::Rejected, "rejected"_L1},
    }};
};

template<>
struct Names<FactOrigin>
{
    static constexpr std::array<Entry<FactOrigin>, 2> table{{
        {FactOrigin::Engine, "engine"_L1},
        {FactOrigin::Person, "person"_L1},
    }};
};

template<>
struct Names<FindingCode>
{
    static constexpr std::array<Entry<FindingCode>, 4> table{{
        {FindingCode::PartsDoNotSum, "parts do not sum"_L1},
        {FindingCode::TwoValues, "two values"_L1},
        {FindingCode::RateAgainstLevels, "rate against levels"_L1},
        {FindingCode::UnitSlip, "unit slip"_L1},
    }};
};

template<>
struct Names<Verdict>
{
    static constexpr std::array<Entry<Verdict>, 2> table{{
        {Verdict::Confirmed, "confirmed"_L1},
        {Verdict::Dismissed, "dismissed"_L1},
    }};
};

template<>
struct Names<DiagnosticCode>
{
    static constexpr std::array<Entry<DiagnosticCode>, 6> table{{
        {DiagnosticCode::InvalidBytes, "invalid bytes"_L1},
        {DiagnosticCode::DoubtfulEncoding, "doubtful encoding"_L1},
        {DiagnosticCode::ControlCharacters, "control characters"_L1},
        {DiagnosticCode::DoubtfulBoundary, "doubtful boundary"_L1},
        {DiagnosticCode::UnlinkedHeadline, "unlinked headline"_L1},
        {DiagnosticCode::PartsDoNotSum, "parts do not sum"_L1},
    }};
};

template<>
struct Names<AnchorState>
{
    static constexpr std::array<Entry<AnchorState>, 3> table{{
        {AnchorState::Exact, "exact"_L1},
        {AnchorState::Moved, "moved"_L1},
        {AnchorState::Orphaned, "orphaned"_L1},
    }};
};

template<>
struct Names<SuggestionChange>
{
    static constexpr std::array<Entry<SuggestionChange>, 3> table{{
        {SuggestionChange::New, "new"_L1},
        {SuggestionChange::Gone, "gone"_L1},
        {SuggestionChange::Changed, "changed"_L1},
    }};
};

template<>
struct Names<ActionKind>
{
    static constexpr std::array<Entry<ActionKind>, 43> table{{
        {ActionKind::ImportIssue, "import issue"_L1},
        {ActionKind::RemoveIssue, "remove issue"_L1},
        {ActionKind::EditIssue, "edit issue"_L1},
        {ActionKind::SetReviewState, "set review state"_L1},
        {ActionKind::CorrectSplit, "correct split"_L1},
        {ActionKind::AddAnnotation, "add annotation"_L1},
        {ActionKind::RemoveAnnotations, "remove annotations"_L1},
        {ActionKind::TagAnnotation, "tag annotation"_L1},
        {ActionKind::UntagAnnotation, "untag annotation"_L1},
        {ActionKind::EditNote, "edit note"_L1},
        {ActionKind::EditIssueNote, "edit issue note"_L1},
        {ActionKind::EditArticleNote, "edit article note"_L1},
        {ActionKind::EditTagNote, "edit tag note"_L1},
        {ActionKind::ResizeAnnotation, "resize annotation"_L1},
        {ActionKind::SplitAnnotation, "split annotation"_L1},
        {ActionKind::MergeAnnotations, "merge annotations"_L1},
        {ActionKind::TagOccurrences, "tag occurrences"_L1},
        {ActionKind::CreateTag, "create tag"_L1},
        {ActionKind::RenameTag, "rename tag"_L1},
        {ActionKind::RecolourTag, "recolour tag"_L1},
        {ActionKind::DefineTag, "define tag"_L1},
        {ActionKind::SetTagShortcut, "set tag shortcut"_L1},
        {ActionKind::MoveTag, "move tag"_L1},
        {ActionKind::MergeTags, "merge tags"_L1},
        {ActionKind::DeleteTag, "delete tag"_L1},
        {ActionKind::ImportCodebook, "import codebook"_L1},
        {ActionKind::AcceptFacts, "accept facts"_L1},
        {ActionKind::RejectFacts, "reject facts"_L1},
        {ActionKind::ResetFacts, "reset facts"_L1},
        {ActionKind::CorrectFact, "correct fact"_L1},
        {ActionKind::MakeFact, "make fact"_L1},
        {ActionKind::RemoveFact, "remove fact"_L1},
        {ActionKind::TagHits, "tag hits"_L1},
        {ActionKind::DecideFindings, "decide findings"_L1},
        {ActionKind::DeclineTag, "decline tag"_L1},
        {ActionKind::SaveSearch, "save search"_L1},
        {ActionKind::RemoveSearch, "remove search"_L1},
        {ActionKind::AddWordList, "add word list"_L1},
        {ActionKind::RemoveWordList, "remove word list"_L1},
        {ActionKind::Reanalyse, "reanalyse"_L1},
        {ActionKind::AcceptChanges, "accept changes"_L1},
        {ActionKind::RejectChanges, "reject changes"_L1},
        {ActionKind::KeepChanges, "keep changes"_L1},
    }};
};

template<typename Enum>
QString lookUp(Enum value)
{
    for (const auto &[entry, name] : Names<Enum>::table) {
        if (entry == value) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(BlockRole role)
{
    return lookUp(role);
}

QString nameOf(ReviewState state)
{
    return lookUp(state);
}

QString nameOf(FactType type)
{
    return lookUp(type);
}

QString nameOf(Bound bound)
{
    return lookUp(bound);
}

QString nameOf(Change change)
{
    return lookUp(change);
}

QString nameOf(FactState state)
{
    return lookUp(state);
}

QString nameOf(FactOrigin origin)
{
    return lookUp(origin);
}

QString nameOf(DiagnosticCode code)
{
    return lookUp(code);
}

QString nameOf(FindingCode code)
{
    return lookUp(code);
}

QString nameOf(Verdict verdict)
{
    return lookUp(verdict);
}

QString nameOf(AnchorState state)
{
    return lookUp(state);
}

QString nameOf(SuggestionChange kind)
{
    return lookUp(kind);
}

QString nameOf(ActionKind kind)
{
    return lookUp(kind);
}

template<typename Enum>
std::optional<Enum> fromName(QAnyStringView name)
{
    for (const auto &[entry, text] : Names<Enum>::table) {
        if (name == text) {
            return entry;
        }
    }
    return std::nullopt;
}

template std::optional<BlockRole> fromName<BlockRole>(QAnyStringView);
template std::optional<ReviewState> fromName<ReviewState>(QAnyStringView);
template std::optional<FactType> fromName<FactType>(QAnyStringView);
template std::optional<Bound> fromName<Bound>(QAnyStringView);
template std::optional<Change> fromName<Change>(QAnyStringView);
template std::optional<FactState> fromName<FactState>(QAnyStringView);
template std::optional<FactOrigin> fromName<FactOrigin>(QAnyStringView);
template std::optional<FindingCode> fromName(QAnyStringView);
template std::optional<Verdict> fromName(QAnyStringView);
template std::optional<DiagnosticCode> fromName<DiagnosticCode>(QAnyStringView);
template std::optional<AnchorState> fromName<AnchorState>(QAnyStringView);
template std::optional<SuggestionChange> fromName<SuggestionChange>(QAnyStringView);
template std::optional<ActionKind> fromName<ActionKind>(QAnyStringView);

} // namespace jianbao
