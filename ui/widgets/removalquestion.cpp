// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/removalquestion.h"

#include "app/text/visibletext.h"

#include <QLabel>
#include <QPushButton>

namespace jianbao {

RemovalQuestion::RemovalQuestion(const QString &title, const QString &question,
                                 const QStringList &effects, const QString &agree,
                                 const RemovalEffect &effect, QWidget *parent)
    : QMessageBox(effect.isMost() ? Warning : Question, title, withInvisibleShown(question), Cancel,
                  parent)
{
    setObjectName(QStringLiteral("removalQuestion"));
    QStringList sentences = effects;
    if (effect.isMost()) {
        sentences.append(
            tr("That is more than half of the %n annotation(s) of this project: look twice.",
               nullptr, effect.annotationsInAll));
    }
    sentences.append(tr("This can be undone."));
    setInformativeText(withInvisibleShown(sentences.join(QLatin1Char('\n'))));
    for (QLabel *label : findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText); // a name may look like markup
    }
    m_agree = addButton(agree, DestructiveRole);
    setDefaultButton(Cancel);
}

bool RemovalQuestion::ask()
{
    exec();
    return clickedButton() == m_agree;
}

} // namespace jianbao
