// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/project/checkedsentences.h"

#include <QTest>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

/// Figures beside each other that do not fit what the words between them say.
class TestRelationChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresBesideEachOtherAreRelated_data();
    void figuresBesideEachOtherAreRelated();
};

void TestRelationChecks::figuresBesideEachOtherAreRelated_data()
{
    addColumnsOfSentences();
    const QStringList found{u"rate against levels"_s};
    addSentences("from and to", u"夜校课程由20门增加到25门，增长35%。"_s, QString(), found);
    addSentences("from and to, fits", u"夜校课程由20门增加到25门，增长25%。"_s, QString(), {});
    addSentences("from and to, the difference", u"果园由40亩扩大到52亩，增加21亩。"_s, QString(),
                 found);
    addSentences("points", u"入托率由61.5%提高到66.0%，提高5.4个百分点。"_s, QString(), found);
    addSentences("points, fit", u"入托率由61.5%提高到66.0%，提高4.5个百分点。"_s, QString(), {});
    addSentences("in fixed prices", u"生产总值由80亿元增加到98亿元，增长10%。"_s, QString(), {});
    addSentences("a year on the average", u"夜校课程由20门增加到25门，年均增长7.7%。"_s, QString(),
                 {});
    addSentences("share of a whole", u"修渠总投资3.6亿元，其中财政资金2.16亿元，占65%。"_s,
                 QString(), found);
    addSentences("share of a whole, fits", u"修渠总投资3.6亿元，其中财政资金2.16亿元，占60%。"_s,
                 QString(), {});
    addSentences("share of something else",
                 u"修渠总投资3.6亿元，其中财政资金2.16亿元，占全省的4%。"_s, QString(), {});
    addSentences("share of what is named",
                 u"全年门票收入88.4万元，讲解收入22.1万元，占门票收入的52%。"_s, QString(), found);
    addSentences("share of a wider whole",
                 u"全镇粮食产量1200吨。东河村粮食产量300吨，占全县粮食产量的0.3%。"_s, QString(),
                 {});
    addSentences("share of the whole in its scope",
                 u"全镇粮食产量1200吨。东河村粮食产量300吨，占全镇粮食产量的52%。"_s, QString(),
                 found);
    addSentences("share of a narrower whole",
                 u"完成产值300万元，茶叶产值90万元，占农业产值的45%。"_s, QString(), {});
    addSentences("share of the whole of the year",
                 u"门票收入88万元，讲解收入22万元，占全年门票收入的52%。"_s, QString(), found);
    addSentences("share of a general name", u"门票收入88万元，讲解收入22万元，占收入的15%。"_s,
                 QString(), {});
    addSentences("share of a plan", u"今春计划造林12万亩，已完成9万亩，完成计划的57%。"_s,
                 QString(), found);
    addSentences("share of a plan, fits", u"今春计划造林12万亩，已完成9万亩，完成计划的75%。"_s,
                 QString(), {});
    addSentences("rate of what was tested", u"抽检食品2500批次，合格2450批次，合格率89%。"_s,
                 QString(), found);
    addSentences("rate of what was tested, fits", u"抽检食品2500批次，合格2450批次，合格率98%。"_s,
                 QString(), {});
    addSentences("rate, thousands set apart", u"抽检食品2,500批次，合格2,450批次，合格率89%。"_s,
                 QString(), found);
    addSentences("rate, thousands set apart, fits",
                 u"抽检食品2,500批次，合格2,450批次，合格率98%。"_s, QString(), {});
    addSentences("change of a mixed number", u"贷款由1亿2000万元增加到1亿5000万元，增长45%。"_s,
                 QString(), found);
    addSentences("what failed", u"抽检食品2500批次，不合格50批次，合格率98%。"_s, QString(), {});
    addSentences("average", u"向320户养殖户发放补贴96万元，户均3500元。"_s, QString(), found);
    addSentences("average, fits", u"向320户养殖户发放补贴96万元，户均3000元。"_s, QString(), {});
}

void TestRelationChecks::figuresBesideEachOtherAreRelated()
{
    checkSentences();
}

QTEST_GUILESS_MAIN(TestRelationChecks)
#include "tst_relationchecks.moc"
