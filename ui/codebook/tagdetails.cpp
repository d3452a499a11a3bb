// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/tagdetails.h"

#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "app/text/visibletext.h"
#include "ui/codebook/colourpalette.h"
#include "ui/widgets/notefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jianbao {

TagDetails::TagDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_path = new QLabel(content);
    m_path->setWordWrap(true);
    m_path->setTextFormat(Qt::PlainText);
    QFont bold = m_path->font();
    bold.setBold(true);
    m_path->setFont(bold);
    m_count = new QLabel(content);
    m_colours = new ColourPalette(content);
    m_shortcut = new QComboBox(content);
    m_shortcut->addItem(tr("None"), 0);
    for (int digit = 1; digit <= 9; ++digit) {
        m_shortcut->addItem(QString::number(digit), digit);
    }
    auto *form = new QFormLayout(content);
    form->setContentsMargins(12, 6, 6, 6);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    form->addRow(m_path);
    form->addRow(m_count);
    form->addRow(tr("Colour"), m_colours);
    form->addRow(tr("&Key"), m_shortcut);
    m_definition =
        addField(*form, tr("&Definition"), u"definition"_s, tr("When is this tag given?"));
    m_examples = addField(*form, tr("&Examples"), u"examples"_s,
                          tr("Passages where it is given, one a line"));
    m_counterExamples = addField(*form, tr("C&ounter-examples"), u"counterExamples"_s,
                                 tr("Passages where it only seems to fit"));
    m_note = addField(*form, tr("&Note"), u"tagNote"_s, tr("Write a note…"));
    setWidget(content);

    connect(m_colours, &ColourPalette::chosen, this, [this](const QString &colour) {
        report(m_project->codebook().recolour(m_tag, colour));
    });
    connect(m_shortcut, &QComboBox::activated, this, [this] {
        report(m_project->codebook().setShortcut(m_tag, m_shortcut->currentData().toInt()));
    });
}

NoteField *TagDetails::addField(QFormLayout &form, const QString &title, const QString &name,
                                const QString &hint)
{
    auto *field = new NoteField(form.parentWidget());
    field->setObjectName(name);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setPlaceholderText(hint);
    form.addRow(title, field);
    connect(field, &NoteField::finished, this, &TagDetails::left);
    return field;
}

void TagDetails::show(Project &project, const Tag &tag)
{
    m_project = &project;
    m_tag = tag.id;
    widget()->setVisible(true);
    widget()->setEnabled(!project.isReadOnly());
    Codebook &codebook = project.codebook();
    m_path->setText(withInvisibleShown(codebook.path(tag.id)));
    m_count->setText(tr("%n annotation(s)", nullptr, tag.annotationCount));
    m_colours->setCurrent(tag.colour);
    m_shortcut->setCurrentIndex(m_shortcut->findData(tag.shortcut));
    const TagId id = tag.id;
    open(m_definition, tag.definition,
         [&codebook, id](const QString &text) { return codebook.define(id, text); });
    open(m_examples, tag.examples, [&codebook, id](const QString &text) {
        return codebook.setExamples(id, text, codebook.tag(id)->counterExamples);
    });
    open(m_counterExamples, tag.counterExamples, [&codebook, id](const QString &text) {
        return codebook.setExamples(id, codebook.tag(id)->examples, text);
    });
    open(m_note, tag.note,
         [&codebook, id](const QString &text) { return codebook.setNote(id, text); });
}

void TagDetails::open(NoteField *field, const QString &text, const Change &change)
{
    const QString key = u"tag/%1/%2"_s.arg(m_tag.value).arg(field->objectName());
    if (field->key() == key) {
        field->setStored(text);
        return;
    }
    // A tag that is gone takes what was typed of it along.
    field->open(*m_project, key, text, [this, id = m_tag, change](const QString &typed) {
        return !m_project->codebook().tag(id) || report(change(typed));
    });
}

void TagDetails::close()
{
    for (NoteField *field : {m_definition, m_examples, m_counterExamples, m_note}) {
        field->close();
    }
    m_tag = {};
    widget()->setVisible(false);
}

void TagDetails::save()
{
    for (NoteField *field : {m_definition, m_examples, m_counterExamples, m_note}) {
        field->save();
    }
}

bool TagDetails::report(const Result<void> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
    }
    return result.has_value();
}

} // namespace jianbao
