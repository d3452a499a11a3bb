// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QLabel;

namespace jianbao {

/// A round field to search in, with its key shown at the right while it is empty. Keys that move
/// in a list of results are passed on instead of moving the cursor.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setKeyHint(const QString &key);

Q_SIGNALS:
    /// Up or down was pressed: -1 or 1, by pages -10 or 10.
    void moved(int rows);
    void escaped();
    void focused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_hint;
};

} // namespace jianbao
