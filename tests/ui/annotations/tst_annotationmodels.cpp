// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationmodel.h"
#include "ui/annotations/tagpickermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestAnnotationModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardShowsQuotePathsAndColours();
    void changedNoteKeepsItsRow();
    void pickerShowsRecentTagsFirst();
    void pickerFindsPartsOfAPath();
    void namesThatBeginWithTheTextComeFirst();
    void unknownNameIsOfferedForCreation();
    void knownNameIsNotOfferedAgain();
};

namespace {

QList<Tag> codebook()
{
    Tag finance{TagId{1}, {}, u"Finance"_s, {}, u"#c98a00"_s, {}, {}, {}, {}, 1, 0, 0};
    Tag credit{TagId{2}, TagId{1}, u"Credit"_s, {}, u"#2f8a43"_s, {}, {}, {}, {}, 0, 0, 0};
    Tag ports{TagId{3}, {}, u"Ports"_s, {}, u"#2b6cc4"_s, {}, {}, {}, {}, 3, 1, 0};
    return {finance, credit, ports};
}

Annotation annotation()
{
    Annotation annotation;
    annotation.id = AnnotationId{7};
    annotation.anchors = {{{0, 5}, u"办理\n结算"_s, {}, {}}, {{9, 11}, u"较多"_s, {}, {}}};
    annotation.tags = {TagId{2}, TagId{3}};
    annotation.note = u"口径？"_s;
    return annotation;
}

QStringList pathsOf(const TagPickerModel &model)
{
    QStringList paths;
    for (int row = 0; row < model.rowCount(); ++row) {
        paths.append(model.index(row).data().toString());
    }
    return paths;
}

} // namespace

void TestAnnotationModels::cardShowsQuotePathsAndColours()
{
    AnnotationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnnotations({annotation()}, codebook());
    const QModelIndex row = model.indexOf(AnnotationId{7});
    QCOMPARE(row.data(AnnotationModel::QuoteRole).toString(), u"办理结算 … 较多"_s);
    QCOMPARE(row.data(AnnotationModel::TagPathsRole).toStringList(),
             (QStringList{u"Finance › Credit"_s, u"Ports"_s}));
    QCOMPARE(row.data(AnnotationModel::TagColoursRole).toStringList(),
             (QStringList{u"#2f8a43"_s, u"#2b6cc4"_s}));
}

void TestAnnotationModels::changedNoteKeepsItsRow()
{
    AnnotationModel model;
    const QAbstractItemModelTester tester(&model);
    Annotation changed = annotation();
    model.setAnnotations({changed}, codebook());
    const QSignalSpy resets(&model, &AnnotationModel::modelReset);
    changed.note = u"同一口径"_s;
    model.setAnnotations({changed}, codebook());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(0).data(AnnotationModel::NoteRole).toString(), u"同一口径"_s);
}

void TestAnnotationModels::pickerShowsRecentTagsFirst()
{
    TagPickerModel model(codebook(), {TagId{3}});
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(pathsOf(model), (QStringList{u"Ports"_s, u"Finance"_s, u"Finance › Credit"_s}));
}

void TestAnnotationModels::pickerFindsPartsOfAPath()
{
    TagPickerModel model(codebook(), {});
    const QAbstractItemModelTester tester(&model);
    model.setTyped(u"fina"_s);
    QCOMPARE(pathsOf(model),
             (QStringList{u"Finance"_s, u"Finance › Credit"_s, u"Create “fina”"_s}));
}

void TestAnnotationModels::namesThatBeginWithTheTextComeFirst()
{
    TagPickerModel model(codebook(), {TagId{1}});
    model.setTyped(u"c"_s);
    QCOMPARE(model.tagAt(0), TagId{2});
}

void TestAnnotationModels::unknownNameIsOfferedForCreation()
{
    TagPickerModel model(codebook(), {});
    model.setTyped(u" 边贸 "_s);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.tagAt(0).isValid());
    QCOMPARE(model.typed(), u"边贸"_s);
}

void TestAnnotationModels::knownNameIsNotOfferedAgain()
{
    TagPickerModel model(codebook(), {});
    model.setTyped(u"PORTS"_s);
    QCOMPARE(pathsOf(model), QStringList{u"Ports"_s});
}

QTEST_GUILESS_MAIN(TestAnnotationModels)
#include "tst_annotationmodels.moc"
