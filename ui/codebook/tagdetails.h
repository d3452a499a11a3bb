// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/tag.h"

#include <QScrollArea>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace jianbao {

class ColourPalette;
class NoteField;
class Project;

/// What is known of one tag, to be edited: colour, digit, definition, examples and
/// counter-examples, note.
class TagDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit TagDetails(QWidget *parent = nullptr);

    /// Shows a tag of the project. Where it is the one shown already, what is being typed stays.
    void show(Project &project, const Tag &tag);
    /// Stores what was typed and shows nothing.
    void close();
    /// Stores what was typed.
    void save();

Q_SIGNALS:
    void failed(const jianbao::Error &error);
    /// A key says that the writing in one of the fields is done.
    void left();

private:
    using Change = std::function<Result<void>(const QString &text)>;

    NoteField *addField(QFormLayout &form, const QString &title, const QString &name,
                        const QString &hint);
    void open(NoteField *field, const QString &text, const Change &change);
    bool report(const Result<void> &result);

    Project *m_project = nullptr;
    TagId m_tag;
    QLabel *m_path;
    QLabel *m_count;
    ColourPalette *m_colours;
    QComboBox *m_shortcut;
    NoteField *m_definition = nullptr;
    NoteField *m_examples = nullptr;
    NoteField *m_counterExamples = nullptr;
    NoteField *m_note = nullptr;
};

} // namespace jianbao
