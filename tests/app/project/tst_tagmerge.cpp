// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Merging and moving tags, and what is told of it before.
class TestTagMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void effectCountsAnnotationsAndDuplicates();
    void effectNamesTheTagsBelow();
    void mergeDoesWhatTheEffectSaid();
    void textsAreJoined();
    void mergeIsOneStep();
    void noPlaceBelowItselfOrBesideANamesake();

private:
    Codebook &codebook() { return m_project->codebook(); }
    void annotate(qsizetype start, const QList<TagId> &tags)
    {
        QVERIFY(m_project->annotations().add(m_issue, {{start, start + 2}}, tags));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    TagId m_from;
    TagId m_into;
    int m_number = 0;
};

void TestTagMerge::init()
{
    const QString path = m_folder.filePath(u"study%1.jianbao"_s.arg(++m_number));
    m_project = std::move(Project::create(path, {}).value());
    m_issue = *m_project->library().addIssue(
        test::importedIssue(u"一二三四五六七八九十甲乙丙丁戊己庚辛\n"_s, u"a.txt"_s));
    m_from = *codebook().create(u"贷款"_s);
    m_into = *codebook().create(u"金融"_s);
    annotate(0, {m_from});
    annotate(2, {m_from, m_into});
    annotate(4, {m_into});
}

void TestTagMerge::effectCountsAnnotationsAndDuplicates()
{
    const TagMergeEffect effect = codebook().mergeEffect(m_from, m_into);
    QCOMPARE(effect.annotations, 2);
    QCOMPARE(effect.duplicates, 1);
    QVERIFY(effect.movedTags.isEmpty() && effect.mergedTags.isEmpty());
    QVERIFY(!effect.joinsTexts && !effect.losesDefinition);
    QCOMPARE(codebook().mergeEffect(m_from, m_from), TagMergeEffect());
}

void TestTagMerge::effectNamesTheTagsBelow()
{
    const TagId same = *codebook().create(u"首贷"_s, m_from);
    const TagId there = *codebook().create(u"首贷"_s, m_into);
    QVERIFY(codebook().create(u"续贷"_s, m_from));
    annotate(6, {same, there});
    annotate(8, {same});
    const TagMergeEffect effect = codebook().mergeEffect(m_from, m_into);
    QCOMPARE(effect.mergedTags, QStringList{u"首贷"_s});
    QCOMPARE(effect.movedTags, QStringList{u"续贷"_s});
    QCOMPARE(effect.annotations, 4);
    QCOMPARE(effect.duplicates, 2);
}

void TestTagMerge::mergeDoesWhatTheEffectSaid()
{
    const TagMergeEffect effect = codebook().mergeEffect(m_from, m_into);
    const int before = codebook().tag(m_into)->annotationCount;
    QVERIFY(codebook().merge(m_from, m_into));
    QCOMPARE(codebook().tag(m_into)->annotationCount,
             before + effect.annotations - effect.duplicates);
    QVERIFY(!codebook().tag(m_from));
    QCOMPARE(m_project->annotations().ofIssue(m_issue).size(), 3);
}

void TestTagMerge::textsAreJoined()
{
    QVERIFY(codebook().define(m_from, u"银行放的"_s));
    QVERIFY(codebook().setExamples(m_from, u"小额贷"_s, u"借书"_s));
    QVERIFY(codebook().setExamples(m_into, u"存款"_s, {}));
    QVERIFY(codebook().mergeEffect(m_from, m_into).joinsTexts);
    QVERIFY(!codebook().mergeEffect(m_from, m_into).losesDefinition);
    QVERIFY(codebook().mergeEffect(m_into, m_from).joinsTexts);
    QVERIFY(codebook().merge(m_from, m_into));
    const Tag merged = *codebook().tag(m_into);
    QCOMPARE(merged.definition, u"银行放的"_s);
    QCOMPARE(merged.examples, u"存款\n小额贷"_s);
    QCOMPARE(merged.counterExamples, u"借书"_s);
}

void TestTagMerge::mergeIsOneStep()
{
    QVERIFY(codebook().define(m_from, u"甲"_s));
    QVERIFY(codebook().define(m_into, u"乙"_s));
    QVERIFY(codebook().mergeEffect(m_from, m_into).losesDefinition);
    const QList<Tag> before = codebook().tags();
    const QList<Annotation> annotations = m_project->annotations().ofIssue(m_issue);
    QVERIFY(codebook().merge(m_from, m_into));
    QVERIFY(m_project->history().undo());
    QCOMPARE(codebook().tags(), before);
    QCOMPARE(m_project->annotations().ofIssue(m_issue), annotations);
}

void TestTagMerge::noPlaceBelowItselfOrBesideANamesake()
{
    const TagId child = *codebook().create(u"首贷"_s, m_from);
    QVERIFY(codebook().create(u"首贷"_s, m_into));
    QVERIFY(codebook().mayStandBelow(m_from, m_into));
    QVERIFY(codebook().mayStandBelow(child, {}));
    QVERIFY(!codebook().mayStandBelow(m_from, m_from));
    QVERIFY(!codebook().mayStandBelow(m_from, child));
    QVERIFY(!codebook().mayStandBelow(child, m_into));
}

QTEST_GUILESS_MAIN(TestTagMerge)
#include "tst_tagmerge.moc"
