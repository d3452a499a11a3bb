// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/compactdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

} // namespace

CompactDialog::CompactDialog(const CompactionPreview &preview, QWidget *parent)
    : QDialog(parent)
    , m_history(new QCheckBox(tr("&Forget the %n step(s) of undo (%1)", nullptr, preview.steps)
                                  .arg(sizeText(preview.stepsSize)),
                              this))
    , m_snapshots(new QCheckBox(tr("Delete the %n &backup(s) (%1)", nullptr, preview.snapshots)
                                    .arg(sizeText(preview.snapshotsSize)),
                                this))
{
    setObjectName(u"compactDialog"_s);
    setWindowTitle(tr("Compact the Project"));
    m_history->setEnabled(preview.steps > 0);
    m_snapshots->setEnabled(preview.snapshots > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *compact = buttons->addButton(tr("&Compact"), QDialogButtonBox::AcceptRole);
    compact->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(paragraph(
        tr("The file of %1 is written anew, only as large as what it holds. The window closes for "
           "this and opens again.")
            .arg(sizeText(preview.fileSize)),
        this));
    layout->addWidget(paragraph(tr("What was deleted stays in the steps of undo and in the backups "
                                   "made before. To have it nowhere any more, choose both:"),
                                this));
    layout->addWidget(m_history);
    layout->addWidget(m_snapshots);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const CompactionOptions options{m_history->isChecked(), m_snapshots->isChecked()};
        accept();
        Q_EMIT compactionWanted(options);
    });
    resize(460, sizeHint().height());
}

QString compactionText(const CompactionReport &report)
{
    return CompactDialog::tr("The project was compacted from %1 to %2.")
        .arg(sizeText(report.sizeBefore), sizeText(report.sizeAfter));
}

} // namespace jianbao
