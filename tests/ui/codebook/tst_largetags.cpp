// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "tests/support/codebookdesk.h"
#include "ui/codebook/mergetagsdialog.h"
#include "ui/codebook/tagtreemodel.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What the codebook does with a tag that very many annotations have.
class TestLargeTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::CodebookDesk>(); }
    void cleanup() { m_desk.reset(); }
    void largeTagGoesInTheBackground_data();
    void largeTagGoesInTheBackground();

private:
    std::unique_ptr<test::CodebookDesk> m_desk;
};

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
        m_desk->project->library()
            .addIssue(test::importedIssue(u"甲乙丙。\n"_s.repeated(6000), u"a.txt"_s))
            .value();
    QList<QList<TextRange>> places;
    for (qsizetype start = 0; start < 30'000; start += 5) {
        places.append({{start, start + 3}});
    }
    const Tag tag = *m_desk->project->codebook().tag(m_desk->tag(0));
    const TagId other = m_desk->tag(atTheEnd);
    QVERIFY(m_desk->project->annotations().tagPlaces(issue, places, tag.id));
    m_desk->dialog->select(tag.id);
    const QSignalSpy told(m_desk->dialog.get(), &CodebookDialog::told);
    QTimer::singleShot(0, m_desk->dialog.get(), [&] {
        if (auto *question = m_desk->dialog->findChild<QMessageBox *>(u"removalQuestion"_s)) {
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
                    button->click();
                }
            }
        } else {
            m_desk->dialog->findChild<MergeTagsDialog *>()->accept();
        }
    });
    m_desk->trigger(action);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), going.arg(tag.name));
    QVERIFY(!m_desk->project->checkWritable());
    if (chosenMeanwhile >= 0) {
        m_desk->dialog->select(m_desk->tag(chosenMeanwhile));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->project->codebook().tag(tag.id), 60'000);
    QTRY_COMPARE(
        m_desk->dialog->findChild<TagTreeModel *>()->tagAt(m_desk->tree()->currentIndex())->id,
        other);
}

QTEST_MAIN(TestLargeTags)
#include "tst_largetags.moc"
