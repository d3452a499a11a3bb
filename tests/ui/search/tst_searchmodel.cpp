// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/support/projects.h"
#include "ui/search/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowTellsContextAndSource();
    void articleWithoutHeadlineIsCalledByItsFirstWords();
};

void TestSearchModel::rowTellsContextAndSource()
{
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    QVERIFY(project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)));
    SearchModel model(*project);
    const QAbstractItemModelTester tester(&model);
    model.setHits(project->search().find(u"外销"_s, 10));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(SearchModel::MatchRole).toString(), u"外销"_s);
    QVERIFY(row.data(SearchModel::BeforeRole).toString().endsWith(u"口岸"_s));
    QVERIFY(row.data(SearchModel::AfterRole).toString().startsWith(u"900箱"_s));
    QCOMPARE(row.data(SearchModel::SourceRole).toString(),
             u"果园合作社添新人 · 山城日报 2021-03-04"_s);
}

void TestSearchModel::articleWithoutHeadlineIsCalledByItsFirstWords()
{
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    const QString text = u"　　本报山城3月4日电（记者 顾北）河湾乡的水渠昨日通水，渠长十二里，\n"
                         "沿渠六个村子的旱田从此有了活水，乡亲们连夜放水泡田。\n"_s;
    test::addAsImported(*project, text, u"a.txt"_s);
    SearchModel model(*project);
    model.setHits(project->search().find(u"旱田"_s, 10));
    QCOMPARE(model.rowCount(), 1);
    const QString source = model.index(0).data(SearchModel::SourceRole).toString();
    QVERIFY2(source.startsWith(u"河湾乡的水渠昨日通水"_s), qPrintable(source));
    QVERIFY2(source.section(u" · "_s, 0, 0).endsWith(u'…'), qPrintable(source));
}

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
