// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace jianbao {

/// A small window to write the note of a new annotation. Closing it in any way hands the text on:
/// nothing typed is lost.
class NotePopup : public QFrame
{
    Q_OBJECT

public:
    NotePopup(const QString &quote, QWidget *parent = nullptr);

    void openAt(const QPoint &at);
    QPlainTextEdit *field() const { return m_text; }

Q_SIGNALS:
    /// Once, when the window closes; the text may be empty.
    void finished(const QString &text);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_text;
    bool m_handedOn = false;
};

} // namespace jianbao
