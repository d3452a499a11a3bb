// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wordlists/wordlisttable.h"

#include "app/text/visibletext.h"
#include "ui/wordlists/choicedelegate.h"
#include "ui/wordlists/wordlistnames.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int CommentsRole = Qt::UserRole; ///< Of the first cell: comment lines before the entry.
constexpr int FirstColumnWidth = 180;

bool isComment(const QString &line)
{
    return line.trimmed().isEmpty() || line.startsWith(u'#');
}

/// The lines of a word list, told apart.
struct ListText
{
    QStringList lead; ///< Comments before the header.
    QStringList header;
    QList<std::pair<QStringList, QStringList>> entries; ///< Fields, and the comments before them.
    QStringList tail;                                   ///< Comments behind the last entry.
};

ListText parse(const QString &content)
{
    ListText list;
    QStringList comments;
    for (QString line : content.split(u'\n')) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (isComment(line)) {
            comments.append(line);
        } else if (list.header.isEmpty()) {
            list.header = line.split(u'\t');
            list.lead = std::exchange(comments, QStringList());
        } else {
            list.entries.append({line.split(u'\t'), std::exchange(comments, QStringList())});
        }
    }
    while (!comments.isEmpty() && comments.last().isEmpty()) {
        comments.removeLast(); // the end of the last line
    }
    list.tail = comments;
    return list;
}

/// A field of an entry: shown with what is invisible in it, edited as it is.
class FieldItem : public QTableWidgetItem
{
public:
    using QTableWidgetItem::QTableWidgetItem;

    QVariant data(int role) const override
    {
        const QVariant value = QTableWidgetItem::data(role);
        return role == Qt::DisplayRole ? withInvisibleShown(value.toString()) : value;
    }
};

} // namespace

WordListTable::WordListTable(QWidget *parent)
    : QTableWidget(parent)
    , m_delegate(new ChoiceDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(27);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    setAccessibleName(tr("Entries of the word list"));
    connect(this, &QTableWidget::itemChanged, this, &WordListTable::noteEdit);
}

qsizetype WordListTable::countEntries(const QString &content)
{
    return parse(content).entries.size();
}

void WordListTable::setContent(const QString &content, const QStringList &columns,
                               const QList<QStringList> &choices)
{
    m_filling = true;
    m_columns = columns;
    clear();
    setRowCount(0);
    const ListText list = parse(content);
    m_header = list.header;
    m_lead = list.lead;
    m_tail = list.tail;
    m_given = m_header.size();
    for (const QString &column : columns) { // those the file leaves out can be filled in too
        if (!m_header.contains(column)) {
            m_header.append(column);
        }
    }
    if (m_header.isEmpty()) {
        m_header.append(u"word"_s); // every list has it
    }
    setColumnCount(static_cast<int>(m_header.size()));
    showHeader();
    QList<QStringList> offered;
    for (const QString &column : std::as_const(m_header)) {
        offered.append(choices.value(columns.indexOf(column)));
    }
    m_delegate->setChoices(offered);
    for (const auto &[fields, before] : list.entries) {
        addRow(fields, before);
    }
    addRow({}, {});
    setColumnWidth(0, FirstColumnWidth);
    m_filling = false;
    m_edited = false;
}

/// The columns by their translated names; the word that the file has is told too.
void WordListTable::showHeader()
{
    for (int column = 0; column < m_header.size(); ++column) {
        const QString name = withInvisibleShown(m_header[column]);
        auto *item = new QTableWidgetItem(wordListColumn(name));
        item->setToolTip(name);
        setHorizontalHeaderItem(column, item);
    }
}

void WordListTable::addRow(const QStringList &fields, const QStringList &commentsBefore)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        setItem(row, column, new FieldItem(fields.value(column)));
    }
    item(row, 0)->setData(CommentsRole, commentsBefore);
}

QStringList WordListTable::fields(int row) const
{
    QStringList fields;
    for (int column = 0; column < columnCount(); ++column) {
        const QTableWidgetItem *cell = item(row, column);
        fields.append(cell ? cell->data(Qt::EditRole).toString() : QString());
    }
    while (!fields.isEmpty() && fields.last().isEmpty()) {
        fields.removeLast();
    }
    return fields;
}

QString WordListTable::content()
{
    m_lineOf.clear();
    QStringList lines = m_lead;
    qsizetype used = std::max<qsizetype>(m_given, 1);
    for (int row = 0; row < rowCount(); ++row) {
        used = std::max(used, fields(row).size());
    }
    lines.append(m_header.first(used).join(u'\t'));
    for (int row = 0; row < rowCount(); ++row) {
        lines += item(row, 0)->data(CommentsRole).toStringList();
        const QStringList entry = fields(row);
        if (!entry.isEmpty()) {
            lines.append(entry.join(u'\t'));
            m_lineOf.insert(row, static_cast<int>(lines.size()));
        }
    }
    return (lines + m_tail).join(u'\n') + u'\n';
}

std::optional<QString> WordListTable::goToLine(int line)
{
    const int row = m_lineOf.key(line, -1);
    if (row < 0) {
        return std::nullopt;
    }
    setCurrentCell(row, 0);
    scrollToItem(item(row, 0));
    return item(row, 0)->text();
}

void WordListTable::removeCurrent()
{
    const int row = currentRow();
    if (row < 0 || row == rowCount() - 1) {
        return; // the last one is there for a new entry
    }
    const QStringList comments = item(row, 0)->data(CommentsRole).toStringList();
    m_filling = true;
    removeRow(row);
    QTableWidgetItem *next = item(row, 0);
    next->setData(CommentsRole, comments + next->data(CommentsRole).toStringList());
    m_filling = false;
    noteEdit();
}

void WordListTable::noteEdit()
{
    if (m_filling) {
        return;
    }
    m_edited = true;
    if (!fields(rowCount() - 1).isEmpty()) {
        m_filling = true;
        addRow({}, {});
        m_filling = false;
    }
    Q_EMIT edited();
}

} // namespace jianbao
