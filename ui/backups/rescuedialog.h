// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/snapshot.h"

#include <QMessageBox>

#include <optional>

namespace jianbao {

struct SalvageReport;

/// Offers what can be done with a damaged project: the newest sound backup in its place, or what
/// can be read of it in a new project.
class RescueDialog : public QMessageBox
{
    Q_OBJECT

public:
    RescueDialog(const Error &damage, QWidget *parent = nullptr);

    /// Nothing could be read: only the backup is left to be offered.
    void setUnreadable();

    QPushButton *restoreButton() const { return m_restore; } ///< Null without a backup.
    QPushButton *salvageButton() const { return m_salvage; }

Q_SIGNALS:
    void restoreWanted(const QString &project, const QString &snapshot);
    void salvageWanted(const QString &project);

private:
    QString m_path;
    std::optional<Snapshot> m_newest;
    QPushButton *m_restore = nullptr;
    QPushButton *m_salvage;
};

/// What was saved of a damaged project and what is missing, in numbers.
QString salvageText(const SalvageReport &report);

} // namespace jianbao
