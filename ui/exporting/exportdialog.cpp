// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/exportdialog.h"

#include "app/text/visibletext.h"
#include "ui/preferences/folders.h"
#include "ui/preferences/settings.h"
#include "ui/widgets/shownvalue.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

ExportDialog::ExportDialog(Settings &settings, const QString &projectPath,
                           const QString &issueTitle, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_projectName(QFileInfo(projectPath).completeBaseName())
    , m_annotations(new QCheckBox(tr("Annotations: one row for each annotation and tag"), this))
    , m_facts(new QCheckBox(tr("Facts: one row for each, with the decision on it"), this))
    , m_notes(
          new QCheckBox(tr("Notes: one row for each note on an issue, article or passage"), this))
    , m_all(new QRadioButton(tr("The whole project"), this))
    , m_issue(new QRadioButton(tr("Only %1").arg(shownInMenu(issueTitle)), this))
    , m_guard(new QCheckBox(tr("Guard against spreadsheet formulas"), this))
    , m_folder(new QLineEdit(this))
    , m_files(new QLabel(this))
{
    setWindowTitle(tr("Export CSV"));
    setMinimumWidth(480);
    m_annotations->setObjectName(u"annotations"_s);
    m_facts->setObjectName(u"facts"_s);
    m_notes->setObjectName(u"notes"_s);
    m_annotations->setChecked(true);
    m_facts->setChecked(true);
    m_all->setChecked(true);
    m_issue->setVisible(!issueTitle.isEmpty());
    m_guard->setObjectName(u"guard"_s);
    m_guard->setChecked(settings.isOn(Settings::Key::GuardCsvFormulas));
    m_guard->setToolTip(tr("Puts an apostrophe before cells that a spreadsheet would run as a "
                           "formula, such as quotes that begin with =, + or -"));
    m_folder->setObjectName(u"folder"_s);
    m_folder->setAccessibleName(tr("Into the folder"));
    m_folder->setText(
        firstFolder(settings.text(Settings::Key::LastExportFolder), QFileInfo(projectPath).path()));
    m_files->setProperty("tone", u"quiet"_s);
    m_files->setTextFormat(Qt::PlainText);
    m_files->setWordWrap(true);
    arrange();
    for (QCheckBox *table : {m_annotations, m_facts, m_notes}) {
        connect(table, &QCheckBox::toggled, this, &ExportDialog::update);
    }
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::update);
    update();
}

void ExportDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->setSpacing(7);
    const auto add = [&](const QString &title, std::initializer_list<QWidget *> widgets) {
        auto *label = new QLabel(title, this);
        label->setProperty("tone", u"section"_s);
        column->addWidget(label);
        for (QWidget *widget : widgets) {
            column->addWidget(widget);
        }
    };
    add(tr("What"), {m_annotations, m_facts, m_notes});
    column->addSpacing(8);
    add(tr("From"), {m_all, m_issue});
    column->addSpacing(8);
    add(tr("Into the folder"), {});
    column->addLayout(folderRow());
    column->addWidget(m_files);
    column->addSpacing(4);
    column->addWidget(m_guard);
    column->addSpacing(8);
    column->addWidget(buttonRow());
}

QLayout *ExportDialog::folderRow()
{
    auto *browse = new QPushButton(tr("Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    return row;
}

QWidget *ExportDialog::buttonRow()
{
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QList<ExportTable> ExportDialog::tables() const
{
    QList<ExportTable> tables;
    if (m_annotations->isChecked()) {
        tables.append(ExportTable::Annotations);
    }
    if (m_facts->isChecked()) {
        tables.append(ExportTable::Facts);
    }
    if (m_notes->isChecked()) {
        tables.append(ExportTable::Notes);
    }
    return tables;
}

bool ExportDialog::onlyOpenIssue() const
{
    return m_issue->isChecked();
}

bool ExportDialog::guardFormulas() const
{
    return m_guard->isChecked();
}

QString ExportDialog::folder() const
{
    return m_folder->text().trimmed();
}

QString ExportDialog::pathOf(ExportTable table) const
{
    const auto name = [table] {
        switch (table) {
        case ExportTable::Annotations:
            return u"-annotations.csv"_s;
        case ExportTable::Facts:
            return u"-facts.csv"_s;
        case ExportTable::Notes:
            return u"-notes.csv"_s;
        }
        Q_UNREACHABLE();
    };
    return QDir(folder()).filePath(m_projectName + name());
}

void ExportDialog::chooseFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Export into a Folder"), folder());
    if (!path.isEmpty()) {
        m_folder->setText(path);
    }
}

void ExportDialog::update()
{
    QStringList files;
    bool replaces = false;
    for (const ExportTable table : tables()) {
        const QFileInfo file(pathOf(table));
        files.append(file.fileName());
        replaces = replaces || file.exists();
    }
    const QString list = withInvisibleShown(files.join(u", "_s));
    const bool hasFolder = QFileInfo(folder()).isDir();
    m_files->setText(!hasFolder ? tr("There is no such folder.")
                     : replaces ? tr("Replaces %1 there").arg(list)
                                : list);
    m_export->setEnabled(!files.isEmpty() && hasFolder);
}

} // namespace jianbao
