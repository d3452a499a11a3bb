// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QMenu>

namespace jianbao {

class Workspace;

/// All that is known of the sentence of the selection or of the current fact or annotation: where
/// it stands, its facts, its annotations, findings of the checks. Each entry leads there.
class KnownMenu : public QMenu
{
    Q_OBJECT

public:
    explicit KnownMenu(Workspace &workspace, QWidget *parent = nullptr);

private:
    TextRange passage() const;
    void addPlace(TextRange sentence);
    void addFacts(TextRange sentence, TextRange paragraph);
    void addAnnotations(TextRange sentence);
    void addFindings(TextRange sentence);

    Workspace &m_workspace;
};

/// The sentence of a source text that holds a passage, within the given paragraph.
TextRange sentenceAround(TextRange passage, TextRange paragraph, QStringView source);

} // namespace jianbao
