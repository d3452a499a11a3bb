// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QStringView>

#include <vector>

namespace jianbao::segmentation {

/// Tells whether the characters around a doubtful line end stand together elsewhere on the page:
/// if "…协同" / "创新…" are cut apart here and 协同创新 occurs there, the line end is a hard wrap.
/// The text is indexed in sections when they are first asked for, so the whole stays linear.
class JoinEvidence
{
public:
    explicit JoinEvidence(QStringView source)
        : m_source(source)
    {}

    /// 0 (none) to 2 (four characters across the line end occur elsewhere in the neighbourhood).
    int between(TextRange left, TextRange right);

private:
    void index(qsizetype section);
    bool holds(quint64 gram) const;

    QStringView m_source;
    qsizetype m_section = -1;
    std::vector<quint64> m_grams; // bits by hash
};

} // namespace jianbao::segmentation
