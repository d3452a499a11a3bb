// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine/analysis.h"
#include "app/lexicons/lexicons.h"
#include "app/model/names.h"
#include "tests/support/markedpage.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Facts and topics of the invented pages (tests/data/pages).
class TestPageFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberHasItsValue_data() { pages(); }
    void everyNumberHasItsValue();
    void numbersAreNamedAsAReaderWould();
    void topicsAreProposed_data();
    void topicsAreProposed();

private:
    static void pages();
};

namespace {

/// The columns of facts.tsv behind the page; "-" is an empty cell.
using Row = QStringList;

QStringList linesOfFile(const QString &name)
{
    QFile file(test::sourceFile(u"tests/data/pages/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                          : QStringList();
}

QMap<QString, QList<Row>> expectedFacts()
{
    QMap<QString, QList<Row>> rows;
    for (const QString &line : linesOfFile(u"facts.tsv"_s)) {
        QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 10) {
            continue;
        }
        for (QString &cell : cells) {
            cell = cell == u"-"_s ? QString() : cell;
        }
        rows[cells.takeFirst()].append(cells);
    }
    return rows;
}

QString valueOf(const Fact &fact)
{
    const FactValue &value = fact.value;
    if (fact.type == FactType::Date) {
        return value.iso;
    }
    if (fact.type == FactType::Period) {
        return value.isoStart + u'/' + value.isoEnd;
    }
    return value.value ? value.value->toString() : value.norm;
}

Row rowOf(const Fact &fact)
{
    QString text = fact.quote;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return {nameOf(fact.type),
            text,
            valueOf(fact),
            fact.value.unit,
            nameOf(fact.value.bound),
            fact.indicator,
            nameOf(fact.change),
            fact.base,
            fact.period};
}

/// What the head of the page says of each article under this key, sorted.
QMap<int, QStringList> topicsOfPage(const QString &page, const QString &key)
{
    QMap<int, QStringList> topics;
    const QString label = u' ' + key + u':';
    for (const QString &line : linesOfFile(page + u".page"_s)) {
        const qsizetype at = line.indexOf(label);
        if (line.startsWith(u'%') && at > 0) {
            QStringList names =
                line.sliced(at + label.size()).trimmed().split(u", "_s, Qt::SkipEmptyParts);
            names.sort();
            topics[line.sliced(1, at - 1).toInt()] = names;
        }
    }
    return topics;
}

/// Whether a cell is as expected; "?" leaves open what a reader would say.
bool isAsExpected(const QString &found, const QString &expected)
{
    return expected == u"?" || found == expected;
}

/// Whether most characters of two indicators are the same.
bool isAlike(const QString &left, const QString &right)
{
    QString rest = right;
    qsizetype both = 0;
    for (const QChar c : left) {
        const qsizetype at = rest.indexOf(c);
        both += at >= 0 ? 1 : 0;
        if (at >= 0) {
            rest.remove(at, 1);
        }
    }
    constexpr double Alike = 0.7;
    return double(2 * both) >= Alike * double(left.size() + right.size());
}

/// The numeric facts that the engine finds on the page, in the order of the page.
QList<Row> foundFacts(const QString &page, int width)
{
    const test::SetPage set = test::setPage(page, {.width = width});
    const IssueAnalysis analysis = analyse(set.source, QStringView(), Lexicons::builtIn());
    QList<Row> rows;
    for (const AnalysedArticle &article : analysis.articles) {
        for (const Fact &fact : article.facts) {
            if (fact.type != FactType::Person && fact.type != FactType::Port) {
                rows.append(rowOf(fact));
            }
        }
    }
    return rows;
}

/// Type, text, value, unit and bound of each row.
QStringList valuesOf(const QList<Row> &rows)
{
    constexpr int Columns = 5;
    QStringList values;
    for (const Row &row : rows) {
        values.append(row.first(Columns).join(u' '));
    }
    return values;
}

} // namespace

void TestPageFacts::pages()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("width");
    for (const QString &page : expectedFacts().keys()) {
        QTest::addRow("%s, paragraph a line", qPrintable(page)) << page << 0;
        QTest::addRow("%s, 15 characters", qPrintable(page)) << page << 15;
    }
}

void TestPageFacts::everyNumberHasItsValue()
{
    QFETCH(const QString, page);
    QFETCH(const int, width);
    QCOMPARE(valuesOf(foundFacts(page, width)), valuesOf(expectedFacts().value(page)));
}

/// Indicator, change, base and period: a reader may name some things otherwise.
void TestPageFacts::numbersAreNamedAsAReaderWould()
{
    constexpr int Indicator = 5;
    qsizetype all = 0;
    QStringList others;
    const auto expected = expectedFacts();
    for (auto page = expected.begin(); page != expected.end(); ++page) {
        const QList<Row> found = foundFacts(page.key(), 0);
        QCOMPARE(found.size(), page->size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            ++all;
            const Row &wanted = (*page)[i];
            bool isRight =
                wanted[Indicator] == u"?" || isAlike(found[i][Indicator], wanted[Indicator]);
            for (int column = Indicator + 1; column < wanted.size(); ++column) {
                isRight = isRight && isAsExpected(found[i][column], wanted[column]);
            }
            if (!isRight) {
                others.append(found[i].join(u' ') + u" / "_s + (*page)[i].join(u' '));
            }
        }
    }
    QVERIFY(all > 0);
    QVERIFY2(others.size() * 10 <= all, qPrintable(others.join(u'\n')));
}

void TestPageFacts::topicsAreProposed_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : test::markedPages()) {
        QTest::addRow("%s", qPrintable(page)) << page;
    }
}

/// "%2 topics: finance" and "%2 opt: ports" at the head of a page: wanted, and right too.
void TestPageFacts::topicsAreProposed()
{
    QFETCH(const QString, page);
    const IssueAnalysis analysis =
        analyse(test::setPage(page, {}).source, QStringView(), Lexicons::builtIn());
    const QMap<int, QStringList> wanted = topicsOfPage(page, u"topics"_s);
    const QMap<int, QStringList> allowed = topicsOfPage(page, u"opt"_s);
    for (int number = 1; number <= analysis.articles.size(); ++number) {
        QStringList proposed;
        for (const TopicProposal &topic : analysis.articles[number - 1].article.topics) {
            proposed.append(topic.topic);
        }
        proposed.removeIf([&](const QString &topic) {
            return allowed.value(number).contains(topic) && !wanted.value(number).contains(topic);
        });
        proposed.sort();
        QCOMPARE(proposed, wanted.value(number));
    }
}

QTEST_GUILESS_MAIN(TestPageFacts)
#include "tst_pagefacts.moc"
