// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/rescuedialog.h"

#include "app/project/safekeeping/rescue.h"
#include "app/text/visibletext.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jianbao {

RescueDialog::RescueDialog(const Error &damage, QWidget *parent)
    : QMessageBox(
        QMessageBox::Warning, tr("Damaged Project"),
        tr("“%1” is damaged and was left untouched.").arg(withInvisibleShown(damage.subject)),
        QMessageBox::Cancel, parent)
    , m_path(damage.subject)
    , m_newest(newestSoundSnapshot(m_path))
    , m_salvage(addButton(tr("&Save What Can Be Read…"), QMessageBox::ActionRole))
{
    setObjectName(u"rescueDialog"_s);
    setTextFormat(Qt::PlainText); // the name of the file may look like markup
    if (m_newest) {
        const QString time = QLocale().toString(m_newest->at.toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
        const ProjectCounts counts = countsOfSnapshot(m_newest->path).value_or(ProjectCounts());
        m_restore = addButton(tr("&Restore the Backup"), QMessageBox::AcceptRole);
        setInformativeText(tr("The newest backup is of %1: %2 issues, %3 annotations, %4 facts "
                              "decided. The damaged file is kept in any case.")
                               .arg(time)
                               .arg(counts.issues)
                               .arg(counts.annotations)
                               .arg(counts.factsDecided));
        connect(m_restore, &QPushButton::clicked, this,
                [this] { Q_EMIT restoreWanted(m_path, m_newest->path); });
    } else {
        setInformativeText(tr("There is no backup of it. What can still be read can be brought "
                              "into a new project; the damaged file is kept."));
    }
    connect(m_salvage, &QPushButton::clicked, this, [this] { Q_EMIT salvageWanted(m_path); });
}

void RescueDialog::setUnreadable()
{
    m_salvage->hide();
    setText(tr("Nothing could be read out of “%1”: the part of it that tells where everything "
               "stands is damaged. The file is kept as it is.")
                .arg(withInvisibleShown(m_path)));
    if (!m_newest) {
        setInformativeText(tr("There is no backup of it, either."));
    }
}

namespace {

QString numberText(const RowCount &lost)
{
    if (lost.isExact()) {
        return QString::number(lost.atLeast);
    }
    if (!lost.atMost) {
        return lost.atLeast > 0 ? RescueDialog::tr("at least %1").arg(lost.atLeast)
                                : RescueDialog::tr("an unknown number of");
    }
    return lost.atLeast > 0 ? RescueDialog::tr("%1 to %2").arg(lost.atLeast).arg(*lost.atMost)
                            : RescueDialog::tr("up to %1").arg(*lost.atMost);
}

} // namespace

QString salvageText(const SalvageReport &report)
{
    const ProjectCounts &saved = report.saved;
    QString text = RescueDialog::tr("Saved: %1 issues, %2 articles, %3 annotations, %4 facts.")
                       .arg(saved.issues)
                       .arg(saved.articles)
                       .arg(saved.annotations)
                       .arg(saved.facts);
    text += u' ';
    text += report.isComplete()
                ? RescueDialog::tr("Nothing is missing.")
                : RescueDialog::tr("Missing: %1 issues, %2 articles, %3 annotations, %4 facts.")
                      .arg(numberText(report.lostIssues))
                      .arg(numberText(report.lostArticles))
                      .arg(numberText(report.lostAnnotations))
                      .arg(numberText(report.lostFacts));
    if (!report.isRestWhole) {
        text +=
            u' ' + RescueDialog::tr("Something of what belongs to them may be missing as well.");
    }
    if (report.withoutDetails > 0) {
        text += u' '
                + RescueDialog::tr("%n of them came without headline or time of import.", nullptr,
                                   report.withoutDetails);
    }
    if (!report.isComplete()) {
        text += u' '
                + RescueDialog::tr("Reading the issues again brings back the headlines and facts "
                                   "that the engine finds.");
    }
    return text;
}

} // namespace jianbao
