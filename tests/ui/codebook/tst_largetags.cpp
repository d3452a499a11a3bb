// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "tests/support/projects.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/codebook/mergetagsdialog.h"
#include "ui/codebook/tagtreemodel.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What the codebook does with a tag that very many annotations have.
class TestLargeTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void largeTagGoesInTheBackground_data();
    void largeTagGoesInTheBackground();

private:
    TagId topTag(int row) const { return m_project->codebook().tags().at(row).id; }
    void trigger(const QString &text) const;
    QTreeView *tree() const { return m_dialog->findChild<QTreeView *>(u"tagTree"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<CodebookDialog> m_dialog;
};

void TestLargeTags::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto project =
        Project::create(m_folder->filePath(u"p.jianbao"_s), defaultCodebook(QLocale::English));
    QVERIFY(project.has_value());
    m_project = std::move(*project);
    m_dialog = std::make_unique<CodebookDialog>();
    m_dialog->setProject(m_project.get());
    m_dialog->show();
}

void TestLargeTags::cleanup()
{
    m_dialog.reset();
    m_project.reset();
}

void TestLargeTags::trigger(const QString &text) const
{
    for (QAction *action : tree()->actions()) {
        if (action->text() == text) {
            action->trigger();
        }
    }
}

void TestLargeTags::largeTagGoesInTheBackground_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("going");
    QTest::addColumn<int>("chosenMeanwhile");
    QTest::addColumn<int>("atTheEnd");
    const QString merge = u"Merge…"_s;
    const QString merging = u"Merging “%1” …"_s;
    const QString deleting = u"Deleting “%1” …"_s;
    QTest::newRow("merged") << merge << merging << -1 << 1;
    QTest::newRow("deleted") << u"Delete"_s << deleting << -1 << 1;
    QTest::newRow("merged, another one chosen") << merge << merging << 2 << 2;
    QTest::newRow("deleted, another one chosen") << u"Delete"_s << deleting << 2 << 2;
}

/// It is told and goes on behind the dialog, which takes up the other tag at its end, unless one
/// was chosen.
void TestLargeTags::largeTagGoesInTheBackground()
{
    QFETCH(const QString, action);
    QFETCH(const QString, going);
    QFETCH(const int, chosenMeanwhile);
    QFETCH(const int, atTheEnd);
    const IssueId issue =
        m_project->library()
            .addIssue(test::importedIssue(u"甲乙丙。\n"_s.repeated(6000), u"a.txt"_s))
            .value();
    QList<QList<TextRange>> places;
    for (qsizetype start = 0; start < 30'000; start += 5) {
        places.append({{start, start + 3}});
    }
    const Tag tag = *m_project->codebook().tag(topTag(0));
    const TagId other = topTag(atTheEnd);
    QVERIFY(m_project->annotations().tagPlaces(issue, places, tag.id));
    m_dialog->select(tag.id);
    const QSignalSpy told(m_dialog.get(), &CodebookDialog::told);
    QTimer::singleShot(0, m_dialog.get(), [&] {
        if (auto *question = m_dialog->findChild<QMessageBox *>(u"removalQuestion"_s)) {
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
                    button->click();
                }
            }
        } else {
            m_dialog->findChild<MergeTagsDialog *>()->accept();
        }
    });
    trigger(action);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), going.arg(tag.name));
    QVERIFY(!m_project->checkWritable());
    if (chosenMeanwhile >= 0) {
        m_dialog->select(topTag(chosenMeanwhile));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_project->codebook().tag(tag.id), 60'000);
    QTRY_COMPARE(m_dialog->findChild<TagTreeModel *>()->tagAt(tree()->currentIndex())->id, other);
}

QTEST_MAIN(TestLargeTags)
#include "tst_largetags.moc"
