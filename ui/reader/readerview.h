// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/base/textrange.h"
#include "app/text/textunits.h"
#include "ui/reader/readerkeys.h"
#include "ui/reader/shownview.h"
#include "ui/reader/typeface.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace jianbao {

class Project;
class ReaderProfile;
class Theme;
struct CurrentMark;
struct ProjectChange;

/// The reader in the middle of the window: one article as reading text, as the lines of its file,
/// or both, with its facts and annotations marked in the text and in the margin. A selection
/// raises a small bar (tags by colour and digit, tag menu, note, fact). Follows the changes of the
/// project and the theme by itself. All ranges and offsets are UTF-16 of the source text.
class ReaderView : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Reading, Source, SideBySide };

    /// Theme and profile must outlive the view.
    ReaderView(const Theme &theme, ReaderProfile &profile, QWidget *parent = nullptr);
    ~ReaderView() override;

    /// The project to read from; null while none is open. Shows no article afterwards.
    void setProject(Project *project);
    /// Shows an article, from its top. An invalid id or one that is gone shows the empty state.
    void openArticle(ArticleId id);
    ArticleId article() const;

    Mode mode() const;
    /// Changes the view; the place on screen stays.
    void setMode(Mode mode);
    double textScale() const;
    /// Size of the text, 1 for 18 pixels; kept within 0.6 and 3.
    void setTextScale(double scale);
    /// Shows the text without its facts and annotations, but for the current one.
    void setBare(bool bare);
    /// Longest line of the reading view, in characters; kept within 16 and 80.
    void setLineWidth(int characters);
    /// Height of a line, in parts of the size of the text; kept within 1.3 and 2.6.
    void setLeading(double leading);
    void setTypeface(Typeface typeface);
    /// What stands in the middle when no article is open.
    void setEmptyText(const QString &text);

    /// Marks a fact or an annotation of the article as the current one and scrolls to it when it is
    /// not on screen. An invalid id takes the mark away.
    void revealFact(FactId id);
    void revealAnnotation(AnnotationId id);
    /// Scrolls to a passage and points it out for a moment (a search hit, a diagnostic).
    void revealRange(TextRange source);

    /// The selected passage, in reading order; empty without a selection.
    QList<TextRange> selection() const;
    /// Selects a passage of the article as a person would with the mouse.
    void select(const QList<TextRange> &source);
    /// The selected text as the view shows it; several blocks on lines of their own.
    QString selectedText() const;
    /// Where a person is: start of the selection, else the caret where it is on, else the current
    /// mark, else where the text was clicked, else the first line on screen. An offset of the
    /// source.
    qsizetype point() const;
    /// Makes an offset of the source the place where a person is, as a click on it would.
    void setPoint(qsizetype sourceOffset);
    /// Whether the keyboard moves a caret through the text.
    bool hasCaret() const;
    void setCaret(bool on);
    /// The tag that a selection by the mouse gets as soon as it is made; nullopt for none.
    void setPen(const std::optional<Tag> &pen);
    /// Keys and words of the bar beside a selection.
    void setBarButtons(const QList<BarButton> &buttons);
    void clearSelection();
    /// Copies the selected text to the clipboard.
    void copySelection() const;

    /// Annotates the selected passage with a tag and clears the selection. Without a selection the
    /// current annotation gets the tag, or loses it when it has it.
    void tagSelection(TagId tag);

    /// Source offset of the first line on screen, to be remembered.
    qsizetype place() const;
    /// Scrolls so that the line with this source offset is the first one.
    void setPlace(qsizetype sourceOffset);

    /// Points out every place where the text stands, in the next articles too. Empty text ends
    /// finding.
    void find(const QString &text);
    /// The annotation that begins next behind (or before) the current one, or else the place where
    /// commands act; invalid at the end of the article.
    AnnotationId annotationBeside(bool forward) const;
    /// The first (or last) annotation of the article; invalid without one.
    AnnotationId outerAnnotation(bool first) const;
    /// How many places are found in the article that is open.
    int foundCount() const;
    /// Number of the found place that is the current one, from 1; 0 where none is.
    int currentFound() const;
    /// Goes to the next or previous found place, around the ends.
    void findNext();
    void findPrevious();

Q_SIGNALS:
    // to the view
    /// Frames a passage that something elsewhere speaks of, without scrolling; an empty range ends
    /// it.
    void hintRange(jianbao::TextRange source);

    // from the view
    /// A marked passage was clicked. The smallest one first, the next larger with the next click.
    void factActivated(jianbao::FactId id);
    void annotationActivated(jianbao::AnnotationId id);
    /// The selection was annotated from the reader; the annotation is the current one.
    void annotationMade(jianbao::AnnotationId id);
    /// The selection changed; empty when there is none.
    void selectionChanged(const QList<jianbao::TextRange> &source);
    /// The mouse button was let go in the text.
    void pointerReleased();
    void caretSwitched(bool on);
    /// A passage was given a tag from within the reader.
    void tagUsed(jianbao::TagId tag);
    /// The menu of a place is wanted, by the right button or the menu key. `at` is global.
    void menuRequested(const QPoint &at);
    /// Asked for from the selection bar, for the current selection. `at` is a global position
    /// where a menu or an editor may open.
    void tagPickerRequested(const QPoint &at);
    void noteRequested(const QPoint &at);
    void factRequested(const QPoint &at);
    /// Where the reader is: line of the source from 1, and code points [start, end) of the
    /// selection, the current mark or the first line on screen.
    void placeChanged(int line, jianbao::TextRange codePoints);
    /// An annotation or a tag could not be set.
    void failed(const jianbao::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectBridge();
    void follow(const ProjectChange &change);
    void loadAgain();
    void loadTags();
    void setSelection(const QList<TextRange> &source);
    void setCurrent(const CurrentMark &mark, bool reveal);
    void activate(const CurrentMark &mark);
    void toggleTag(AnnotationId id, TagId tag);
    void goToFound(int step);
    void connectKeys();
    void updateKeys();
    void escape();
    void resizeAnnotation(AnnotationId id, ShownView view, TextRange shown);
    void moveEnd(bool start, bool forward, TextUnit unit);
    void openMenu(ShownView view, qsizetype shownOffset, QPoint inPage);
    void useBar(const QString &what, QPoint inPage);
    void reportPlace();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jianbao
