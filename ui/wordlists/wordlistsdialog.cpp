// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wordlists/wordlistsdialog.h"

#include "app/project/project.h"
#include "app/project/wordlists.h"
#include "app/text/visibletext.h"
#include "ui/errortext.h"
#include "ui/wordlists/wordlistnames.h"
#include "ui/wordlists/wordlisttable.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr QSize StandardSize(920, 620);
constexpr int ListWidth = 250;
constexpr int RowHeight = 26;
constexpr int HeadingHeight = 32;
constexpr int NameRole = Qt::UserRole;    ///< The file name of a list; the text is another.
constexpr int OwnRole = Qt::UserRole + 1; ///< Whether the project has this file.

/// The list of the program that a file of this name adds to.
QString listOf(const QString &fileName)
{
    return fileName.section(u'.', 0, 0);
}

/// The list of this file name; null where the project has none.
const LexiconText *named(const QList<LexiconText> &lists, const QString &name)
{
    const auto found = std::find_if(lists.cbegin(), lists.cend(),
                                    [&](const LexiconText &list) { return list.name == name; });
    return found != lists.cend() ? &*found : nullptr;
}

/// What the list holds and what its columns say.
QString explanationOf(const QString &fileName)
{
    for (const WordListGroup &group : wordListGroups()) {
        for (const WordListName &each : group.lists) {
            if (listOf(fileName) == QLatin1StringView(each.list)) {
                return wordListText(each.explanation);
            }
        }
    }
    return {};
}

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
        tr("Words that this project adds to the lists of the program. Equal words replace those of "
           "the program. Afterwards the window offers to read the issues again; decisions stay."),
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
    auto *file = new QPushButton(tr("Add a File…"), this);
    connect(file, &QPushButton::clicked, this, &WordListsDialog::chooseFile);
    m_lists->setFixedWidth(ListWidth);
    m_lists->setAccessibleName(tr("Word lists"));
    auto *column = new QVBoxLayout;
    column->addWidget(m_lists, 1);
    for (QPushButton *button : {file, m_remove}) {
        column->addWidget(button);
        button->setAutoDefault(false);
        button->setEnabled(!m_project.isReadOnly());
    }
    return column;
}

QLayout *WordListsDialog::entryColumn()
{
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
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);
    column->addLayout(edit);
    return column;
}

/// All lists of the program in groups, below each the further files that the project adds to it
/// (units.ours.tsv).
void WordListsDialog::reload(const QString &current)
{
    const QSignalBlocker quiet(m_lists);
    m_lists->clear();
    const QList<LexiconText> own = m_project.wordLists().all();
    for (const WordListGroup &group : wordListGroups()) {
        addHeading(wordListText(group.title));
        for (const WordListName &list : group.lists) {
            const QString name = QString::fromLatin1(list.list) + u".tsv"_s;
            addList(name, wordListText(list.title), named(own, name));
            for (const LexiconText &other : own) {
                if (other.name != name && listOf(other.name) == QLatin1StringView(list.list)) {
                    addList(other.name, u"    "_s + withInvisibleShown(other.name), &other);
                }
            }
        }
    }
    QListWidgetItem *shown = itemOf(current);
    for (int row = 0; row < m_lists->count() && !shown; ++row) {
        shown = m_lists->item(row)->data(OwnRole).toBool() ? m_lists->item(row) : nullptr;
    }
    m_lists->setCurrentItem(shown ? shown : m_lists->item(1)); // below the first heading
    m_shown.clear();
    showList(m_lists->currentRow());
}

void WordListsDialog::addHeading(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_lists);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = m_lists->font();
    bold.setBold(true);
    item->setFont(bold);
    item->setSizeHint({0, HeadingHeight});
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
}

void WordListsDialog::addList(const QString &name, const QString &title, const LexiconText *own)
{
    const qsizetype entries = own ? WordListTable::countEntries(own->content) : 0;
    auto *item = new QListWidgetItem(m_lists);
    item->setText(u"  "_s + (own ? tr("%1 (%2)").arg(title).arg(entries) : title));
    item->setSizeHint({0, RowHeight});
    item->setData(NameRole, name);
    item->setData(OwnRole, own != nullptr);
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

QString WordListsDialog::explanation() const
{
    return m_explanation->text();
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
    const QSignalBlocker sameRow(m_lists); // storing the list before went back to its row
    m_lists->setCurrentItem(itemOf(name));
    m_fault->clear();
    const QList<LexiconText> lists = m_project.wordLists().all();
    const LexiconText *own = named(lists, name);
    const WordListForm form = m_project.wordLists().form(listOf(name));
    m_explanation->setText(explanationOf(name));
    m_table->setContent(own ? own->content : QString(), form.columns, form.choices);
    update();
}

void WordListsDialog::begin(const QString &listName)
{
    m_lists->setCurrentItem(itemOf(listName + u".tsv"_s));
    m_table->setFocus();
    m_table->setCurrentCell(0, 0);
}

bool WordListsDialog::store()
{
    const QString name = m_shown;
    const Result<void> stored = m_project.wordLists().add(name, m_table->content().toUtf8());
    if (!tell(stored)) {
        goToFault(stored.error());
        return false;
    }
    m_table->setContent({}, {}); // nothing is left to store
    reload(name);
    return true;
}

void WordListsDialog::discard()
{
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
    if (tell(m_project.wordLists().remove(m_shown))) {
        m_table->setContent({}, {});
        reload({});
    }
}

void WordListsDialog::update()
{
    const bool writable = !m_shown.isEmpty() && !m_project.isReadOnly();
    const QListWidgetItem *item = m_lists->currentItem();
    m_table->setEnabled(writable);
    m_removeEntry->setEnabled(writable);
    m_remove->setEnabled(writable && item && item->data(OwnRole).toBool());
    m_store->setEnabled(writable && m_table->isEdited());
    m_discard->setEnabled(writable && m_table->isEdited());
}

bool WordListsDialog::tell(const Result<void> &result)
{
    if (result) {
        m_fault->clear();
        return true;
    }
    m_fault->setText(errorText(result.error()));
    return false;
}

/// Makes the entry current whose fault kept the list from being stored, and names it by its word.
void WordListsDialog::goToFault(const Error &error)
{
    const std::optional<QString> word = m_table->goToLine(lineOf(error));
    if (word && word->isEmpty()) {
        m_fault->setText(tr("The list is not stored: an entry has no word."));
    } else if (word) {
        m_fault->setText(tr("The entry “%1” is not stored: one of its values is not allowed in its "
                            "column. The allowed values are listed above.")
                             .arg(withInvisibleShown(*word)));
    }
}

/// Edits are stored when the window is closed; one with a fault stays open and shows it.
void WordListsDialog::done(int result)
{
    if (!m_table->isEdited() || m_project.isReadOnly() || store()) {
        QDialog::done(result);
    }
}

} // namespace jianbao
