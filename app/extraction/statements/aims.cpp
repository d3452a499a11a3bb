// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/aims.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

bool speaksOfAim(QStringView words)
{
    // what is done: 超额完成年度目标任务, 为全年计划的103%, 高于5%左右的预期目标, 确保了
    static const QRegularExpression done(
        u"(完成|实现|达到|超额|超过|达|超)[^,;:0-9%]{0,6}(目标|计划|任务|预期)+(任务|数)?(的|,|;|$)"
        "|(占|为|是|比)[^,;:0-9%]{0,6}(目标|计划|任务|预期)+(任务|数)?的"
        "|[高低好快慢优]于[^,;:]{0,12}(预期|预计|计划|目标)+|超(预期|计划)"
        "|计划(项目|外|内|单列|经济|生育)|确保了"_s);
    static const QRegularExpression aim(
        u"预计|预期(目标|为|达|将|可|在|全年|今年|年内)|(^|[,;:])预期|力争|争取|确保|目标|计划"
        "|年度?任务|[^模虚比]拟[^合真定态人声]"
        "|将(达|突|超|新(?!鲜)|增|完|建(?!筑)|投|实|开|有(?!关)|会(?!议)|于|在|继续|再|安排|推|启|"
        "减|加"
        "|提|保持|维持|迎)"_s);
    constexpr QStringView counted = u"实际"; // what stands before it was set
    QString text = words.sliced(std::max<qsizetype>(0, words.lastIndexOf(counted))).toString();
    text.remove(done);
    return aim.match(text).hasMatch();
}

} // namespace jianbao
