// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "tests/support/paths.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestLexicons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachWordStandsOnceInItsList_data();
    void eachWordStandsOnceInItsList();
    void findsTheLongestWord();
    void passesOverBlanksWhenAsked();
    void findsWordsInTraditionalText();
    void openersLeadToEveryWord();
    void wordsOfTheProjectOpenToo();
    void projectFilesExtendAndReplace();
    void namesTheLineOfAnError_data();
    void namesTheLineOfAnError();
    void refusesUnknownLists();
    void refusesMissingFiles();

private:
    QString write(const QString &name, const QString &content);
    QTemporaryDir m_dir;
};

void TestLexicons::init()
{
    QVERIFY(m_dir.isValid());
}

QString TestLexicons::write(const QString &name, const QString &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(content.toUtf8());
    return file.fileName();
}

void TestLexicons::eachWordStandsOnceInItsList_data()
{
    QTest::addColumn<QString>("list");
    for (const QString &name : Lexicons::builtIn().names()) {
        QTest::newRow(qUtf8Printable(name)) << name;
    }
}

void TestLexicons::eachWordStandsOnceInItsList()
{
    QFETCH(QString, list);
    if (!list.endsWith(u".tsv"_s)) {
        list += u".tsv"_s;
    }
    QString content =
        QString::fromUtf8(test::contentOf(test::sourceFile(u"resources/lexicons/"_s + list)));
    QVERIFY(content.endsWith(u'\n'));
    content.chop(1);
    QSet<QString> words;
    for (const QString &line : content.split(u'\n')) {
        const QString word = line.section(u'\t', 0, 0);
        QVERIFY2(!word.isEmpty() && (word.startsWith(u'#') || !words.contains(word)),
                 qPrintable(line));
        words.insert(word);
    }
}

void TestLexicons::findsTheLongestWord()
{
    const Lexicons &lexicons = Lexicons::builtIn();
    const auto match = lexicons.units.longestAt(u"12平方公里内", 2);
    QVERIFY(match);
    QCOMPARE(match.length, 4);
    QCOMPARE(match.entry->type, FactType::Measure);
    QVERIFY(!lexicons.units.longestAt(u"12平", 2));
    QVERIFY(!lexicons.units.longestAt(u"12", 2));
    QCOMPARE(lexicons.currencies.longestAt(u"美元", 0).entry->code, u"USD"_s);
}

void TestLexicons::passesOverBlanksWhenAsked()
{
    const auto &units = Lexicons::builtIn().units;
    QVERIFY(!units.longestAt(u"公 顷", 0));
    QCOMPARE(units.longestAt(u"公 顷 土地", 0, WordTrie::Blanks::Skip).length, 3);
}

void TestLexicons::findsWordsInTraditionalText()
{
    const QString folded = foldedForMatching(u"公頃");
    QCOMPARE(Lexicons::builtIn().units.longestAt(folded, 0).length, 2);
}

void TestLexicons::openersLeadToEveryWord()
{
    const Lexicons &lexicons = Lexicons::builtIn();
    const QString text = u"截至去年末，全市贷款余额增长3.2%，口岸进出口总额达12亿元。"_s;
    QList<qsizetype> all;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (lexicons.verbs.longestAt(text, at) || lexicons.bases.longestAt(text, at)) {
            all.append(at);
        }
    }
    QList<qsizetype> found;
    const auto lists = WordOpeners::Verbs | WordOpeners::Bases;
    for (qsizetype at = lexicons.openers.next(text, 0, lists); at < text.size();
         at = lexicons.openers.next(text, at + 1, lists)) {
        if (lexicons.verbs.longestAt(text, at) || lexicons.bases.longestAt(text, at)) {
            found.append(at);
        }
    }
    QVERIFY(all.size() > 2);
    QCOMPARE(found, all);
    QCOMPARE(lexicons.openers.next(u"XYZ", 0, lists), 3);
}

void TestLexicons::wordsOfTheProjectOpenToo()
{
    QVERIFY(!(Lexicons::builtIn().openers.of(u'\u3400') & WordOpeners::Verbs));
    const auto lexicons =
        Lexicons::extendedBy({write(u"verbs.ours.tsv"_s, u"word\tkind\n\u3400装\tverb\n"_s)});
    QVERIFY(lexicons);
    QVERIFY((*lexicons)->openers.of(u'\u3400') & WordOpeners::Verbs);
}

void TestLexicons::projectFilesExtendAndReplace()
{
    const QString file = write(u"units.ours.tsv"_s, u"# ours\nword\ttype\tfactor\n"
                                                    u"牛腿\tmeasure\n小時\tage\n"_s);
    const auto lexicons = Lexicons::extendedBy({file});
    QVERIFY(lexicons);
    QVERIFY((*lexicons)->units.longestAt(u"牛腿", 0));
    QCOMPARE((*lexicons)->units.longestAt(u"小时", 0).entry->type, FactType::Age);
    QVERIFY(!Lexicons::builtIn().units.longestAt(u"牛腿", 0));
}

void TestLexicons::namesTheLineOfAnError_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("line");
    QTest::newRow("no number") << u"word\ttype\tfactor\n甲\tmeasure\t1\n乙\tmeasure\tx\n"_s
                               << u"line 3"_s;
    QTest::newRow("unknown type") << u"#\n\nword\ttype\n甲\tweight\n"_s << u"line 4"_s;
    QTest::newRow("too many fields") << u"word\n甲\tmeasure\n"_s << u"line 2"_s;
    QTest::newRow("no word") << u"word\ttype\n\tmeasure\n"_s << u"line 2"_s;
}

void TestLexicons::namesTheLineOfAnError()
{
    QFETCH(QString, content);
    QFETCH(QString, line);
    const QString file = write(u"units.tsv"_s, content);
    const auto lexicons = Lexicons::extendedBy({file});
    QVERIFY(!lexicons);
    QCOMPARE(lexicons.error().code, ErrorCode::InvalidValue);
    QCOMPARE(lexicons.error().subject, file);
    QVERIFY2(lexicons.error().cause.startsWith(line), qPrintable(lexicons.error().cause));
}

void TestLexicons::refusesUnknownLists()
{
    const auto lexicons = Lexicons::extendedBy({write(u"weather.tsv"_s, u"word\n雨\n"_s)});
    QVERIFY(!lexicons);
    QCOMPARE(lexicons.error().code, ErrorCode::InvalidValue);
}

void TestLexicons::refusesMissingFiles()
{
    const auto lexicons = Lexicons::extendedBy({m_dir.filePath(u"no/units.tsv"_s)});
    QVERIFY(!lexicons);
    QCOMPARE(lexicons.error().code, ErrorCode::FileNotReadable);
}

QTEST_APPLESS_MAIN(TestLexicons)
#include "tst_lexicons.moc"
