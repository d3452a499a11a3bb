// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/keyspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

PreferencesDialog::PreferencesDialog(Settings &settings, const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    // The names of languages stand in their own language.
    addChoice(
        form, tr("&Language"), Settings::Key::Language,
        {{tr("As the system"), u"system"_s}, {u"简体中文"_s, u"zh_CN"_s}, {u"English"_s, u"en"_s}});
    addChoice(
        form, tr("&Appearance"), Settings::Key::Theme,
        {{tr("As the system"), u"system"_s}, {tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}});
    addNumber(form, tr("Text &size"), Settings::Key::TextSize, 12, 36, tr(" px"));
    addNumber(form, tr("Line &width"), Settings::Key::TextWidth, 20, 60, tr(" characters"));
    addNumber(form, tr("Line &height"), Settings::Key::TextLeading, 130, 260, tr(" %"));
    addChoice(form, tr("&Typeface"), Settings::Key::TextFont,
              {{tr("Song (serif)"), u"serif"_s},
               {tr("Hei (sans serif)"), u"sans"_s},
               {tr("Kai"), u"kai"_s}});
    addText(form, tr("&Coder"), Settings::Key::Coder,
            tr("Stands with every annotation and in the history."));
    addSwitch(form, tr("Single letters are sho&rtcuts"), Settings::Key::SingleKeys,
              tr("For example N for the next fact to check. Keys with Ctrl always work."));
    addSwitch(form, tr("&Guard exported cells"), Settings::Key::GuardCsvFormulas,
              tr("Puts a ' before cells that a spreadsheet would run as a formula."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *general = new QWidget(this);
    auto *column = new QVBoxLayout(general);
    column->addLayout(form);
    column->addStretch();
    auto *pages = new QTabWidget(this);
    pages->addTab(general, tr("General"));
    pages->addTab(new KeysPage(actions, settings, this), tr("Keys"));
    // A list of choices takes the key for a letter to look for.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Tab, this), &QShortcut::activated, pages,
            [pages] { pages->setCurrentIndex((pages->currentIndex() + 1) % pages->count()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages);
    layout->addWidget(buttons);
    setMinimumWidth(580); // the explanations stand on one line in both languages
}

void PreferencesDialog::addChoice(QFormLayout *form, const QString &label, Settings::Key key,
                                  const QList<Choice> &choices)
{
    auto *box = new QComboBox(this);
    for (const Choice &choice : choices) {
        box->addItem(choice.name, choice.value);
    }
    box->setCurrentIndex(box->findData(m_settings.text(key)));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, key] { m_settings.set(key, box->currentData()); });
    form->addRow(label, box);
}

void PreferencesDialog::addNumber(QFormLayout *form, const QString &label, Settings::Key key,
                                  int least, int most, const QString &unit)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSuffix(unit);
    box->setValue(m_settings.number(key));
    connect(box, &QSpinBox::valueChanged, this,
            [this, key](int value) { m_settings.set(key, value); });
    form->addRow(label, box);
}

void PreferencesDialog::addText(QFormLayout *form, const QString &label, Settings::Key key,
                                const QString &explanation)
{
    auto *edit = new QLineEdit(m_settings.text(key), this);
    edit->setToolTip(explanation);
    connect(edit, &QLineEdit::textChanged, this,
            [this, key](const QString &text) { m_settings.set(key, text.trimmed()); });
    form->addRow(label, edit);
}

void PreferencesDialog::addSwitch(QFormLayout *form, const QString &label, Settings::Key key,
                                  const QString &explanation)
{
    auto *box = new QCheckBox(label, this);
    box->setChecked(m_settings.isOn(key));
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { m_settings.set(key, on); });
    auto *hint = new QLabel(explanation, this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop); // where the form gives it more height than it needs
    auto *column = new QVBoxLayout;   // nearer to each other than to the next row
    column->setSpacing(2);
    column->addWidget(box);
    column->addWidget(hint);
    form->addRow(QString(), column);
}

} // namespace jianbao
