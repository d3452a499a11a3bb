// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QPointer>

#include <functional>

class QTimer;

namespace jianbao {

class Project;

/// A field for a text of the project, such as a note. The text is stored when the field is left,
/// with Ctrl+Enter or Esc, or by save(); until then what is typed is kept as a draft of the
/// project, which outlives even a crash. It grows with its text.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Stores a text; false where that failed, then the draft stays.
    using Store = std::function<bool(const QString &text)>;

    explicit NoteField(QWidget *parent = nullptr);
    ~NoteField() override;

    /// Turns to a text, which `key` names among the drafts; what was typed before is stored first.
    void open(Project &project, const QString &key, const QString &stored, Store store);
    /// Stores what was typed and turns to no text.
    void close();
    /// The key it was opened with; empty without a text.
    QString key() const { return m_key; }
    /// Takes over what the project says now, without touching what is being typed.
    void setStored(const QString &text);
    /// Stores the text if it was changed.
    void save();

Q_SIGNALS:
    /// The height has changed.
    void resized();
    /// A key says that the writing is done.
    void finished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString draftKey() const;
    void keepDraft();
    void fit();

    QPointer<Project> m_project;
    QString m_key;
    QString m_stored;
    Store m_store;
    QTimer *m_draftTimer;
};

} // namespace jianbao
