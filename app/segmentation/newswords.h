// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace jianbao::segmentation {

// The words that newspapers use around their articles. All lists hold folded characters
// (simplified, half width); compare folded text with them.

/// A word of a credit: 记者, 通讯员, 摄影报道 …
struct CreditWord
{
    QStringView word;
    bool isPhoto = false;
};

/// The words of credits, longer ones before their beginnings.
const QList<CreditWord> &creditWords();
/// Whether a word of credits may begin with the character (a quick test).
bool mayBeginCredit(char16_t c);
/// Signs that stand before bylines and jump lines: □ ■ ● …
bool isBullet(char16_t c);
/// Whether the character is one of the common surnames.
bool isSurname(char16_t c);
/// Places that datelines name without a suffix.
bool isKnownPlace(QStringView name);
/// Remarks in brackets that are no names: 完, 待续, 资料图片 …
bool isNoName(QStringView text);
/// Papers and agencies that sign datelines, longer ones before their beginnings: 新华社 …
const QList<QStringView> &agencies();
/// Names of columns and of kinds of text that stand over articles: 简讯, 图片新闻 …
bool isColumnLabel(QStringView text);
/// Beginnings of lines that name the editors of a page or its service: 责任编辑, 邮发代号 …
bool beginsImprint(QStringView text);
/// Ends of newspaper names: 日报, 晚报 …
bool endsLikePaperName(QStringView text);
/// Beginnings of paragraphs that no headline has: 据悉, 近年来 …
bool beginsParagraph(QStringView text);

} // namespace jianbao::segmentation
