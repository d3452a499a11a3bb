// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/library.h"
#include "app/storage/storage.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int IssueCount = 30;

/// A fact with its texts written out, to compare those of two readings.
QString written(const FactKey &key, const IssueTexts &texts)
{
    QStringList parts{QString::number(key.id.value),
                      QString::number(key.article.value),
                      key.lower.toString(),
                      key.upper.toString(),
                      QString::number(key.hasValue),
                      QString::number(key.confidence),
                      QString::number(int(key.type)),
                      QString::number(int(key.state)),
                      QString::number(int(key.change))};
    for (const quint32 text : {key.texts[0], key.texts[1], key.texts[2], key.base, key.period}) {
        parts.append(QString::fromUtf8(texts.text(text)));
    }
    return parts.join(u'|');
}

QStringList written(const IssueFacts &facts)
{
    QStringList lines;
    for (const FactKey &key : facts.keys) {
        lines.append(written(key, facts.texts));
    }
    return lines;
}

std::unique_ptr<Storage> opened(const QString &path)
{
    auto file = ProjectFile::open(path, Schema::builtIn());
    return file ? std::make_unique<Storage>(std::move(*file)) : nullptr;
}

qsizetype knownCount(Storage &stored)
{
    const QList<IssueId> issues = stored.issues.idsInOrder();
    return std::count_if(issues.cbegin(), issues.cend(),
                         [&](IssueId id) { return stored.factColumns.isKnown(id); });
}

} // namespace

/// What facts are filtered by is read in the background, and never is another thing than the file
/// holds now.
class TestFactColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backgroundReadsWhatIsReadWhenAskedFor();
    void changedIssuesAreReadAgain();
    void stoppingKeepsWhatWasRead();
    void anotherFileInItsPlaceIsNotRead();
    void closingWhileReadingLeavesOneFile();
    void wordsAreFoundInTheirTexts_data();
    void wordsAreFoundInTheirTexts();
    void manyTextsKeepTheirNumbers();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFactColumns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    test::makeProjectOfIssues(path(), IssueCount);
}

void TestFactColumns::backgroundReadsWhatIsReadWhenAskedFor()
{
    const auto stored = opened(path());
    const auto other = opened(path());
    const QList<IssueId> issues = stored->issues.idsInOrder();
    QCOMPARE(knownCount(*stored), 0);
    stored->factColumns.load(issues);
    stored->factColumns.waitForLoading();
    QCOMPARE(knownCount(*stored), IssueCount);
    for (const IssueId id : issues) {
        const QStringList facts = written(*stored->factColumns.ofIssue(id));
        QVERIFY(!facts.isEmpty());
        QCOMPARE(facts, written(*other->factColumns.ofIssue(id)));
    }
}

void TestFactColumns::changedIssuesAreReadAgain()
{
    const auto stored = opened(path());
    const QList<IssueId> issues = stored->issues.idsInOrder();
    stored->factColumns.load(issues);
    stored->factColumns.waitForLoading();
    const SharedIssueFacts before = stored->factColumns.ofIssue(issues.first());
    ActionDraft draft{ActionKind::RejectFacts};
    for (const IssueId id : {issues.first(), issues.last()}) { // taken already, and not yet
        const ArticleId article = stored->articles.ofIssue(id).first().id;
        const FactId fact = stored->facts.ofArticle(article).first().id;
        const auto changed = stored->actions.perform(draft, [&]() -> Result<void> {
            stored->facts.setState(fact, FactState::Rejected);
            return {};
        });
        QVERIFY(changed);
        stored->factColumns.forget(changed->issueIds);
        const SharedIssueFacts now = stored->factColumns.ofIssue(id);
        QCOMPARE(std::count_if(now->keys.cbegin(), now->keys.cend(),
                               [](const FactKey &key) { return key.state == FactState::Rejected; }),
                 1);
    }
    QVERIFY(std::none_of(before->keys.cbegin(), before->keys.cend(), [](const FactKey &key) {
        return key.state == FactState::Rejected; // who holds what was read keeps it
    }));
}

void TestFactColumns::stoppingKeepsWhatWasRead()
{
    const auto stored = opened(path());
    stored->factColumns.load(stored->issues.idsInOrder());
    stored->factColumns.waitForLoading();
    stored->factColumns.stopLoading();
    QCOMPARE(knownCount(*stored), IssueCount);
}

void TestFactColumns::anotherFileInItsPlaceIsNotRead()
{
    const QString elsewhere = m_folder->filePath(u"other.jianbao"_s);
    test::makeProjectOfIssues(elsewhere, IssueCount);
    const auto stored = opened(path());
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"moved.jianbao"_s)));
    QVERIFY(QFile::rename(elsewhere, path()));
    stored->factColumns.load(stored->issues.idsInOrder());
    stored->factColumns.waitForLoading();
    QCOMPARE(knownCount(*stored), 0);
}

void TestFactColumns::closingWhileReadingLeavesOneFile()
{
    for (int i = 0; i < 20; ++i) {
        auto stored = opened(path());
        stored->factColumns.load(stored->issues.idsInOrder());
        stored.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"study.jianbao"_s});
    }
}

void TestFactColumns::wordsAreFoundInTheirTexts_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("at the begin") << "alp"_ba << QList<int>{1, 4};
    QTest::newRow("at the end") << "ha"_ba << QList<int>{1, 4};
    QTest::newRow("in all") << "a"_ba << QList<int>{1, 2, 3, 4};
    QTest::newRow("many times in one") << "aa"_ba << QList<int>{3};
    QTest::newRow("in none") << "zz"_ba << QList<int>{};
    QTest::newRow("over the end of one") << "habet"_ba << QList<int>{};
    QTest::newRow("the last whole") << "alpha"_ba << QList<int>{1, 4};
}

void TestFactColumns::wordsAreFoundInTheirTexts()
{
    QFETCH(QByteArray, words);
    QFETCH(QList<int>, expected);
    IssueTexts texts;
    for (const char *text : {"alpha", "beta", "aaaa", "alpha"}) {
        texts.append(text);
    }
    std::vector<bool> holds(99, true); // of an issue before
    texts.find(words, holds);
    QList<int> found;
    for (size_t i = 0; i < holds.size(); ++i) {
        if (holds[i]) {
            found.append(int(i));
        }
    }
    QCOMPARE(holds.size(), texts.size());
    QCOMPARE(found, expected);
}

void TestFactColumns::manyTextsKeepTheirNumbers()
{
    QString text = u"=站\n"_s;
    for (int i = 1000; i < 3000; ++i) {
        text += u"%1车，又%1车。"_s.arg(i);
    }
    const QString name = m_folder->filePath(u"many.jianbao"_s);
    QVERIFY(test::newProject(name)->library().addIssue(test::importedIssue(text, u"a"_s)));
    const auto stored = opened(name);
    const SharedIssueFacts facts = stored->factColumns.ofIssue(stored->issues.idsInOrder().first());
    QCOMPARE(facts->keys.size(), size_t(4000));
    QSet<quint32> numbers;
    for (const FactKey &key : facts->keys) {
        QCOMPARE(QString::fromUtf8(facts->texts.text(key.texts[0])), key.lower.toString());
        numbers.insert(key.texts[0]);
    }
    QCOMPARE(numbers.size(), 2000);
}

QTEST_GUILESS_MAIN(TestFactColumns)
#include "tst_factcolumns.moc"
