// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"
#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

namespace jianbao {

/// Resolves periods and bases of figures against the date.
class PeriodResolver
{
public:
    PeriodResolver(const StatementText &text, const ExtractionContext &context)
        : m_text(text)
        , m_context(context)
    {}

    /// Sets what period and base of the fact, which stands in the statement, resolve to.
    /// Neighbouring figures are mostly of one period and one base: these are resolved once.
    void resolve(Fact &fact, TextRange statement);

private:
    QDate dayOf(const Fact &fact, TextRange statement) const;
    bool tellsOfAim(TextRange number, TextRange statement) const;

    const StatementText &m_text;
    const ExtractionContext &m_context;
    struct
    {
        QDate today;
        QString period;
        QString reported; ///< The period where its figure was counted …
        QString aimedAt;  ///< … and where it is an aim.
        bool isAim = false;
        QString base;
        QString baseResolved;
    } m_resolved; ///< The period and base resolved last.
};

} // namespace jianbao
