// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wordlists/wordlistnames.h"

#include <QCoreApplication>

#include <array>

namespace jianbao {

namespace {

constexpr std::array<WordListName, 10> Names{{
    {"ports", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Ports and zones"),
     QT_TRANSLATE_NOOP(
         "jianbao::WordListNames",
         "Border crossings, seaports and zones. kind: place (ports are named after "
         "it), port (complete as it stands), land, harbour or zone (what a name ends "
         "with), modifier (may stand between), none (looks like a port and is none).")},
    {"offices", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Offices and words beside names"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words beside a person's name. kind: title (an office or standing before a "
                       "name), speech (what people do in newspapers, behind a name), act (what "
                       "only people do and are), follow (other words behind a name), honorific, "
                       "notname (looks like a name and is none), reporter (behind it stand names "
                       "of the paper's own people), country (before a title it makes the name that "
                       "follows a foreign one), person (a name that is known without an office), "
                       "name (a whole name of another people, one beside an office).")},
    {"surnames", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Family names"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Family names. kind: common, word (a word of its own too, so a name needs "
                       "firmer signs), compound.")},
    {"namecharacters", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Characters of given names"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Characters that given names are made of.")},
    {"nameleads", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words that lead to a person"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words that lead to a person and are no part of the office behind them. "
                       "kind: person (a name may stand right behind it), phrase (before an office, "
                       "wherever it stands), start (only where the phrase begins with it).")},
    {"transliterations",
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Characters of transliterated names"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Characters that names of Mongolian, Tibetan, Uyghur, European and other "
                       "origin are written with.")},
    {"remarks", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Remarks that are no names"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Remarks in brackets that are no names.")},
    {"places", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Places without a suffix"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Places that datelines name without a suffix.")},
    {"nameendings",
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Endings of places, offices and companies"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "How names of places, offices and companies end, by which the checks tell "
                       "whose a figure is.")},
    {"regions", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words of regions"),
     QT_TRANSLATE_NOOP(
         "jianbao::WordListNames",
         "Words that tell where a paper in traditional characters comes from, and so "
         "what its bare 元 means. currency: ISO 4217 code of that money. The place "
         "with most of its words on the page is taken; Taiwan where there are none.")},
}};

constexpr std::array<WordListName, 8> Numbers{{
    {"units", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Units"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Units that follow a number. type: percent, points, multiple, age, measure "
                       "or duration. factor: percent or points in one of these; empty means 1. "
                       "weak: yes for a word common in others, which is no unit after a lone "
                       "Chinese digit.")},
    {"classifiers", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Classifiers"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "What makes a number a count, or with 第 an ordinal. ordinal: yes where the "
                       "word may follow 第… as well, only where it makes no count. weak: yes for a "
                       "common character of other words, which makes a count after Arabic digits "
                       "but not after a lone Chinese numeral. numbered: yes where digits in places "
                       "(三〇一) tell which one it is and not how many.")},
    {"currencies", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Currencies"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words that make a number an amount of money. code: ISO 4217; empty where "
                       "the paper decides, XXX where the country named before does. factor: base "
                       "units in one of these; empty means 1. "
                       "prefix: yes for a sign before the number, both for one before or behind. "
                       "weak: yes where a lone Chinese digit before it makes no money (三角).")},
    {"bounds-before", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Bounds before a number"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words before a number that say how it is to be taken. bound: >= > <= < or "
                       "~; empty for a word that only ends like one of these. bare: yes for words "
                       "that do so only before 百, 千, 万, 亿 without a digit (上百, 过亿).")},
    {"bounds-after", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Bounds behind a number"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words behind a number and its unit that say how it is to be taken. bound: "
                       ">= > <= < or ~; empty for a word that only begins like one of these.")},
    {"compounds", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words that begin like a unit"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words that begin with the character of a unit or classifier and are none, "
                       "so that 5天然气 is no 5 days.")},
    {"exclusions", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Numerals that state nothing"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Texts with a numeral in them that state no quantity: slogans, idioms, "
                       "names.")},
    {"timewords", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words of time"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words that begin an expression of time. kind: year (of the issue plus "
                       "number), anchor (the year last named plus number), month (of the issue "
                       "plus number), era (year n is number plus n), lead (makes a following "
                       "length of time a period), half, quarter, lunar (a day of the lunar "
                       "calendar follows; number: the month).")},
}};

constexpr std::array<WordListName, 11> Statistics{{
    {"changes", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Change words"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words that stand between what is measured and its number. kind: up, down "
                       "(the number itself is a change), level (the number is what was reached), "
                       "beyond (the number is a distance, and what follows is the base), lead "
                       "(says nothing of its own), keep (ends with such a word and is none).")},
    {"bases", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Bases and periods"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "What a change is measured against, and the times that a figure belongs to. "
                       "kind: base (complete as it stands), since (opens a base that runs to the "
                       "change: 较2017年), end (may close such a base), period (a time), frame "
                       "(joins a date into a period: 截至9月末).")},
    {"scopes", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words that open a phrase"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words that open a phrase and do not name what is measured. kind: scope "
                       "(whose figure it is), opener (conjunctions, adverbs and the like), name "
                       "(begins like one of these and is none).")},
    {"verbs", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Verbs beside a number"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Verbs that begin or end the noun phrase beside a number. kind: light "
                       "(never part of what is measured), verb (begins it), mixed (a verb where a "
                       "phrase behind a number begins, elsewhere a noun), keep (a compound in "
                       "which a verb is no verb), after (ends a noun phrase behind a number).")},
    {"qualifiers", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Qualifiers"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words that make the figure behind them one of something else than the bare "
                       "indicator says. The checks compare two figures only where the same kinds "
                       "stand before both. kind: condition, plan, step (one end of a change), "
                       "part.")},
    {"occasions", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Days and seasons with a name"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Days and seasons with a name, and the words behind them that make a period "
                       "of figures of them. kind: name, span.")},
    {"tableheads", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Heads of tables"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "kind: unit (stands before or over the units of the figures), rise (figures "
                       "under it are changes, upward without a sign), fall (the same downward), "
                       "bare (they have no "
                       "unit that a row or the table tells).")},
    {"sharedheads", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Shared last words"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "The last word of an enumeration of names that all of them "
                       "share: 支出 of 教育、卫生支出. Longer words stand before the shorter "
                       "ones that they end with.")},
    {"organisations", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Endings of organisations"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "How the names of offices, firms and zones end that open a "
                       "phrase and are not what is measured.")},
    {"villagewords", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Characters beside 村, 镇 and 乡"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Characters beside 村, 镇 and 乡 that make a kind of village "
                       "(脱贫村) or another word (村民) of it, so that no name of a place "
                       "ends there. kind: before, behind or both.")},
    {"sums", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words of sums"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "kind: verb (names the sum where no noun does), money (a "
                       "number with 万 or 亿 behind it is money without 元, too), both.")},
}};

constexpr std::array<WordListName, 1> Topics{{
    {"topics", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Topic words"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words that speak for a topic of an article. topic: finance, poverty relief "
                       "or ports; none for words that hold a topic word and do not speak for it. "
                       "weight: 3 hardly stands elsewhere, 2 often belongs to it, 1 supports.")},
}};

constexpr std::array<WordListName, 21> Page{{
    {"columnlabels", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Names of columns"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Names of columns and of kinds of text that stand over articles.")},
    {"columnparts", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Parts of names of columns"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Parts of the names of columns and series.")},
    {"papernames", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Names of newspapers"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "How names of newspapers end (kind: name), and words that end alike and "
                       "name none (kind: word).")},
    {"agencies", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Agencies"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Papers and agencies that sign datelines.")},
    {"credits", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Credits"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words of credits: who reported, who took the picture. kind: text, photo (a "
                       "picture only), photoreport (a text with pictures).")},
    {"imprints", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Imprints"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words of the lines that name the editors of a page or its service. kind: "
                       "start (the line begins so), anywhere.")},
    {"captionopeners", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Beginnings of captions"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Beginnings of captions.")},
    {"openers", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Beginnings of paragraphs"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Beginnings of paragraphs that no headline has.")},
    {"deckopeners", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Beginnings of decks"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "How lines begin that tell more beside a headline and are none.")},
    {"deckendings", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Endings of decks"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "How decks end: the lines beside a headline that say what kind of text "
                       "follows, or who spoke.")},
    {"headlineverbs", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Verbs of second lines"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Verbs with which the second line of a headline goes on where the first one "
                       "holds none.")},
    {"objectverbs", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Verbs that leave a line open"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Verbs that leave a line open: what they speak of stands on the next one.")},
    {"documentendings",
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Endings of official documents"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "How titles of official documents end.")},
    {"jumps", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words of jump lines"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Words of the lines that lead to another page. kind: on (the text goes on "
                       "there), back (it comes from there).")},
    {"columnendings", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Endings of names of columns"),
     QT_TRANSLATE_NOOP(
         "jianbao::WordListNames",
         "How short names of columns of opinion and talk end that stand over a headline.")},
    {"issuers", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Bodies under notices"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "How the names of bodies end that stand under a notice which they give.")},
    {"editorjobs", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Jobs at a page"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "Jobs of those who made a page, beside their names at its head or foot.")},
    {"noticetitles",
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Titles of notices and small texts"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "How titles of small texts end that stand by themselves. kind: notice (of a "
                       "body or person, after official papers too), title (of another small text, "
                       "which is not the name of a column).")},
    {"signers", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words before a name alone"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames",
                       "How the words end that stand on a line before the name of who gives a "
                       "report or writes a letter.")},
    {"recordwords", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words that begin with 记"),
     QT_TRANSLATE_NOOP("jianbao::WordListNames", "Words that begin with 记 and do not tell of whom "
                                                 "a text is, as 记… under a headline does.")},
    {"speakers", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Speakers"),
     QT_TRANSLATE_NOOP(
         "jianbao::WordListNames",
         "Who speaks in questions and answers, before a colon at the beginning of a line.")},
}};

constexpr std::array<WordListGroup, 5> Groups{{
    {QT_TRANSLATE_NOOP("jianbao::WordListNames", "Names"), Names},
    {QT_TRANSLATE_NOOP("jianbao::WordListNames", "Numbers and units"), Numbers},
    {QT_TRANSLATE_NOOP("jianbao::WordListNames", "Statistics"), Statistics},
    {QT_TRANSLATE_NOOP("jianbao::WordListNames", "Topics"), Topics},
    {QT_TRANSLATE_NOOP("jianbao::WordListNames", "The page"), Page},
}};

struct ColumnName
{
    QStringView column;
    const char *title;
};
constexpr std::array<ColumnName, 14> Columns{{
    {u"word", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Word")},
    {u"kind", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Kind")},
    {u"type", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Type")},
    {u"factor", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Factor")},
    {u"weak", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Weak")},
    {u"ordinal", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Ordinal")},
    {u"code", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Code")},
    {u"prefix", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Before the number")},
    {u"bound", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Bound")},
    {u"bare", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Without a digit")},
    {u"number", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Number")},
    {u"currency", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Currency")},
    {u"topic", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Topic")},
    {u"weight", QT_TRANSLATE_NOOP("jianbao::WordListNames", "Weight")},
}};

} // namespace

std::span<const WordListGroup> wordListGroups()
{
    return Groups;
}

QString wordListText(const char *text)
{
    return QCoreApplication::translate("jianbao::WordListNames", text);
}

QString wordListColumn(const QString &column)
{
    for (const ColumnName &each : Columns) {
        if (each.column == column) {
            return wordListText(each.title);
        }
    }
    return column;
}

} // namespace jianbao
