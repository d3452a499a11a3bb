// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"
#include "ui/library/issuedialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The dialog for what is said of an issue.
class TestIssueDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paperIsOfferedToTheOthersWithoutOne();
    void nothingIsOfferedWhereNoOtherLacksOne();
    void whatIsReadIsFilledInWhenWanted();
    void whatIsKnownIsNotReadAnew();

private:
    Issue add(const QString &fileName, const IssueInfo &info);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestIssueDialog::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
}

Issue TestIssueDialog::add(const QString &fileName, const IssueInfo &info)
{
    Library &library = m_project->library();
    const QString text = test::newspaperText() + fileName;
    const IssueId id = library.addIssue(test::importedIssue(text, fileName)).value();
    if (!library.editIssue(id, info)) {
        qFatal("cannot edit the issue");
    }
    return *library.issue(id);
}

void TestIssueDialog::paperIsOfferedToTheOthersWithoutOne()
{
    add(u"a.txt"_s, {});
    add(u"b.txt"_s, {});
    IssueDialog dialog(add(u"c.txt"_s, {}), *m_project);
    dialog.show();
    auto *others = dialog.findChild<QCheckBox *>();
    QVERIFY(others && others->isVisible());
    QVERIFY(others->text().contains(u"2"_s));
    QVERIFY(!others->isEnabled()); // there is no name yet
    dialog.findChild<QLineEdit *>()->setText(u"城东晚报"_s);
    QVERIFY(others->isEnabled());
    QCOMPARE(dialog.missingPapers(), MissingPapers::Leave);
    dialog.findChild<QLineEdit *>()->setFocus();
    QTest::keyClick(&dialog, Qt::Key_Tab); // next in the order of the eye
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(dialog.missingPapers(), MissingPapers::Fill);
}

void TestIssueDialog::nothingIsOfferedWhereNoOtherLacksOne()
{
    add(u"a.txt"_s, {u"山城日报"_s, {}, {}});
    IssueDialog dialog(add(u"b.txt"_s, {}), *m_project);
    dialog.show();
    QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible());
    QCOMPARE(dialog.missingPapers(), MissingPapers::Leave);
}

void TestIssueDialog::whatIsReadIsFilledInWhenWanted()
{
    const Issue issue = add(u"山城日报-2024-05-06-第3版.txt"_s, {u"山城日报"_s, {}, {}});
    IssueDialog dialog(issue, *m_project);
    dialog.show();
    auto *hint = dialog.findChild<QLabel *>(u"readHint"_s);
    QVERIFY(hint && hint->isVisible() && hint->text().contains(u"2024-05-06 第3版"_s));
    QCOMPARE(dialog.info(), issue.info); // nobody has asked for it
    dialog.findChild<QPushButton *>(u"fillIn"_s)->click();
    QCOMPARE(dialog.info(), (IssueInfo{u"山城日报"_s, QDate(2024, 5, 6), u"第3版"_s}));
    QVERIFY(!hint->isVisible());
}

void TestIssueDialog::whatIsKnownIsNotReadAnew()
{
    const IssueInfo info{u"城东晚报"_s, QDate(2023, 1, 2), u"第8版"_s};
    IssueDialog dialog(add(u"山城日报-2024-05-06-第3版.txt"_s, info), *m_project);
    dialog.show();
    QCOMPARE(dialog.info(), info);
    QVERIFY(!dialog.findChild<QLabel *>(u"readHint"_s)->isVisible());
}

QTEST_MAIN(TestIssueDialog)
#include "tst_issuedialog.moc"
