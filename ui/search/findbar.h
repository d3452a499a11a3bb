// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace jianbao {

class Actions;
class ReaderView;
class SearchField;
class Workspace;

/// Finds text in the open article, above the reader.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    FindBar(Workspace &workspace, const Actions &actions, ReaderView &reader,
            QWidget *parent = nullptr);

private:
    void open();
    void find();
    void showCount();
    void leave();
    /// Goes on to the next (1) or previous (-1) place.
    void step(int direction);

    ReaderView &m_reader;
    SearchField *m_field;
    QLabel *m_count;
};

} // namespace jianbao
