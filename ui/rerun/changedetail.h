// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/suggestionchange.h"

#include <QScrollArea>

class QLabel;

namespace jianbao {

class Theme;

/// One change of a run: the passage, and under it what was read before beside what is read now,
/// with the fields that differ pointed out.
class ChangeDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChangeDetail(const Theme &theme, QWidget *parent = nullptr);

    void showFact(const FactChange &change, const QString &source);
    void showTopic(const TopicChange &change);
    void clear();
    /// What is shown, as plain text.
    QString text() const;

private:
    QString passage(TextRange range, const QString &source) const;
    QString table(const QList<QStringList> &rows) const;
    QString span(const QString &text, QLatin1StringView colour, bool bold = false) const;

    const Theme &m_theme;
    QLabel *m_text;
};

} // namespace jianbao
