// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wordlists/wordlistsdialog.h"

#include "app/project/project.h"
#include "app/project/wordlists.h"
#include "app/text/visibletext.h"
#include "ui/errortext.h"
#include "ui/widgets/emptystate.h"
#include "ui/wordlists/wordlisttable.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr QSize StandardSize(880, 560);
constexpr int ListWidth = 210;
constexpr int NameRole = Qt::UserRole; ///< The name of a list as it is; the text may differ.

/// The line that the cause of an error names; 0 for none.
int lineOf(const Error &error)
{
    static const QRegularExpression line(u"^line (\\d+):"_s);
    return line.match(error.cause).captured(1).toInt();
}

} // namespace

WordListsDialog::WordListsDialog(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_lists(new QListWidget(this))
    , m_table(new WordListTable(this))
    , m_empty(new EmptyState(this))
    , m_explanation(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove List"), this))
    , m_removeEntry(new QPushButton(tr("Remove Entry"), this))
    , m_store(new QPushButton(tr("Store"), this))
    , m_discard(new QPushButton(tr("Discard Edits"), this))
{
    setWindowTitle(tr("Word Lists of This Project"));
    resize(StandardSize);
    build();
    connect(m_lists, &QListWidget::currentRowChanged, this, &WordListsDialog::showList);
    connect(m_table, &WordListTable::edited, this, &WordListsDialog::update);
    connect(m_store, &QPushButton::clicked, this, &WordListsDialog::store);
    connect(m_discard, &QPushButton::clicked, this, &WordListsDialog::discard);
    connect(m_remove, &QPushButton::clicked, this, &WordListsDialog::removeList);
    connect(m_removeEntry, &QPushButton::clicked, m_table, &WordListTable::removeCurrent);
    reload({});
}

void WordListsDialog::build()
{
    auto *intro = new QLabel(
        tr("Words that this project adds to the lists of the program: units, classifiers, ports, "
           "offices … Equal words replace those of the program. Afterwards the window offers to "
           "read the issues again; decisions stay."),
        this);
    intro->setWordWrap(true);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(listColumn());
    middle->addLayout(entryColumn(), 1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(middle, 1);
    column->addWidget(close);
}

QLayout *WordListsDialog::listColumn()
{
    auto *begin = new QPushButton(tr("Add to a List"), this);
    auto *menu = new QMenu(begin);
    for (const QString &name : m_project.wordLists().listNames()) {
        menu->addAction(name, this, [this, name] { this->begin(name); });
    }
    begin->setMenu(menu);
    auto *file = new QPushButton(tr("Add a File…"), this);
    connect(file, &QPushButton::clicked, this, &WordListsDialog::chooseFile);
    m_lists->setFixedWidth(ListWidth);
    m_lists->setAccessibleName(tr("Word lists of this project"));
    auto *column = new QVBoxLayout;
    column->addWidget(m_lists, 1);
    for (QPushButton *button : {begin, file, m_remove}) {
        column->addWidget(button);
        button->setAutoDefault(false);
        button->setEnabled(!m_project.isReadOnly());
    }
    return column;
}

QLayout *WordListsDialog::entryColumn()
{
    m_empty->setText(tr("No words of your own yet"),
                     tr("Choose a list on the left and write the words the program should know, "
                        "or add a file of them."));
    for (QLabel *label : {m_explanation, m_fault}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_explanation->setProperty("tone", u"quiet"_s);
    m_fault->setProperty("tone", u"warn"_s);
    for (QPushButton *button : {m_removeEntry, m_discard, m_store}) {
        button->setAutoDefault(false);
    }
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_removeEntry);
    edit->addStretch(1);
    edit->addWidget(m_discard);
    edit->addWidget(m_store);
    auto *column = new QVBoxLayout;
    column->addWidget(m_empty, 1);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);
    column->addLayout(edit);
    return column;
}

void WordListsDialog::reload(const QString &current)
{
    const QSignalBlocker quiet(m_lists);
    m_lists->clear();
    int row = 0;
    for (const LexiconText &list : m_project.wordLists().all()) {
        row = list.name == current ? m_lists->count() : row;
        addList(list.name);
    }
    if (!m_started.isEmpty()) {
        row = m_started == current ? m_lists->count() : row;
        addList(m_started);
    }
    m_lists->setCurrentRow(m_lists->count() > 0 ? row : -1);
    m_shown.clear();
    showList(m_lists->currentRow());
}

void WordListsDialog::addList(const QString &name)
{
    auto *item = new QListWidgetItem(withInvisibleShown(name), m_lists);
    item->setData(NameRole, name);
}

QListWidgetItem *WordListsDialog::itemOf(const QString &name) const
{
    for (int row = 0; row < m_lists->count(); ++row) {
        if (m_lists->item(row)->data(NameRole) == name) {
            return m_lists->item(row);
        }
    }
    return nullptr;
}

void WordListsDialog::showList(int index)
{
    const QString name = index >= 0 ? m_lists->item(index)->data(NameRole).toString() : QString();
    if (name == m_shown && !name.isEmpty()) {
        return;
    }
    if (m_table->isEdited() && !m_shown.isEmpty() && !store()) {
        const QSignalBlocker quiet(m_lists); // the fault is to be seen where it is
        m_lists->setCurrentItem(itemOf(m_shown));
        return;
    }
    m_shown = name;
    m_fault->clear();
    QString content;
    for (const LexiconText &list : m_project.wordLists().all()) {
        content = list.name == name ? list.content : content;
    }
    const WordListForm form = m_project.wordLists().form(name.section(u'.', 0, 0));
    m_explanation->setText(form.explanation);
    m_table->setContent(content, form.columns);
    update();
}

void WordListsDialog::begin(const QString &listName)
{
    const QString name = listName + u".tsv"_s;
    for (const LexiconText &list : m_project.wordLists().all()) {
        if (list.name == name) {
            m_lists->setCurrentItem(itemOf(name));
            return;
        }
    }
    if (m_table->isEdited() && !store()) {
        return;
    }
    m_started = name;
    reload(name);
    m_table->setFocus();
    m_table->setCurrentCell(0, 0);
}

bool WordListsDialog::store()
{
    const QString name = m_shown;
    if (!tell(m_project.wordLists().add(name, m_table->content().toUtf8()))) {
        return false;
    }
    if (m_started == name) {
        m_started.clear();
    }
    m_table->setContent({}, {}); // nothing is left to store
    reload(name);
    return true;
}

void WordListsDialog::discard()
{
    m_started.clear();
    const QString name = m_shown;
    m_table->setContent({}, {});
    reload(name);
}

void WordListsDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Add a Word List"), {}, tr("Tab-separated files (*.tsv *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        addFile(path);
    }
}

void WordListsDialog::addFile(const QString &path)
{
    if ((!m_table->isEdited() || store()) && tell(m_project.wordLists().addFile(path))) {
        reload(QFileInfo(path).fileName());
    }
}

void WordListsDialog::removeList()
{
    if (m_shown == m_started) {
        discard();
    } else if (tell(m_project.wordLists().remove(m_shown))) {
        m_table->setContent({}, {});
        reload({});
    }
}

void WordListsDialog::update()
{
    const bool some = !m_shown.isEmpty();
    const bool writable = some && !m_project.isReadOnly();
    m_empty->setVisible(!some);
    m_table->setVisible(some);
    m_table->setEnabled(writable);
    m_explanation->setVisible(some);
    m_removeEntry->setEnabled(writable);
    m_remove->setEnabled(writable);
    m_store->setEnabled(writable && m_table->isEdited());
    m_discard->setEnabled(writable && m_table->isEdited());
}

bool WordListsDialog::tell(const Result<void> &result)
{
    if (result) {
        m_fault->clear();
        return true;
    }
    const Error &error = result.error();
    m_fault->setText(errorText(error));
    m_table->goToLine(lineOf(error));
    return false;
}

/// Edits are stored when the window is closed; one with a fault stays open and shows it.
void WordListsDialog::done(int result)
{
    if (!m_table->isEdited() || m_project.isReadOnly() || store()) {
        QDialog::done(result);
    }
}

} // namespace jianbao
