// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

/// What the words before a figure, closed up and folded, say of its relation to the figures before.
namespace jianbao::relation {

/// 由, 从: a change starts from the figure.
bool isStart(const QString &lead);
/// 增加到, 降至: a change ends with the figure.
bool isGoal(const QString &lead);
/// ，增长 and no other base: the figure is the change itself.
bool isChange(const QString &lead);
/// Whether rates of it are reckoned in fixed prices, so that they do not follow from its levels.
bool isReckonedInFixedPrices(const QString &indicator);
/// 完成计划的: a share of what was planned.
bool isOfPlan(const QString &lead);
/// 计划, 预算, 任务, 目标.
bool isPlan(const QString &words);
/// ，合格率 behind a figure led by 合格.
bool isRateOf(const QString &lead, const QString &partLead);
/// ，户均 where the unit is 户: an average over what is counted with the unit.
bool isBearer(const QString &lead, const QString &unit);
/// The name of the whole in ，占…的; empty for the one spoken of (占, 占总数的). nullopt where the
/// words speak of no share.
std::optional<QString> wholeNamedBy(const QString &lead);
/// Whether the name of a whole means a figure: by its whole indicator (占门票收入, 占全年门票收入),
/// or with a scope that stands in its lead (占全镇粮食产量), not by a noun of many compounds.
bool isNameOf(const QString &name, const QString &indicator, const QString &lead);

} // namespace jianbao::relation
