// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "tests/support/readerprobe.h"

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 3000;

QString page()
{
    QString text = u"=路灯的号码\n"_s;
    for (int i = 1; i <= Many; ++i) {
        text += u"第%1盏。"_s.arg(i);
    }
    return text + u'\n';
}

} // namespace

/// One paragraph of many screens with very many marks.
class TestTallParagraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_reader.reset(); }
    void cleanupTestCase();
    void onlyMarksNearTheScreenArePainted();
    void marksThatComeNearArePainted();
    void longAnnotationIsPaintedWhereItIsSeen();
    void blanksHideNoMarks();

private:
    FactId factIn(const QString &passage) const;
    bool isPainted(const QString &passage) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestTallParagraph::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestTallParagraph::init()
{
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, page());
    QTRY_VERIFY_WITH_TIMEOUT(isPainted(u"第7盏"_s), 20000);
}

void TestTallParagraph::cleanupTestCase()
{
    m_profile.reset();
    m_theme.reset();
}

FactId TestTallParagraph::factIn(const QString &passage) const
{
    const TextRange range = test::rangeOf(passage, m_reader->source);
    const QList<Fact> facts = m_reader->project->facts().ofArticle(m_reader->article);
    const auto found = std::find_if(facts.cbegin(), facts.cend(),
                                    [&](const Fact &fact) { return range.intersects(fact.range); });
    return found == facts.cend() ? FactId() : found->id;
}

bool TestTallParagraph::isPainted(const QString &passage) const
{
    return m_reader->count(u"i.fact[data-id=\"%1\"]"_s.arg(factIn(passage).value)) > 0;
}

void TestTallParagraph::onlyMarksNearTheScreenArePainted()
{
    QVERIFY(factIn(u"第2999盏"_s).isValid());
    QVERIFY(!isPainted(u"第2999盏"_s));
    QVERIFY(m_reader->count(u"i.fact"_s) < Many / 2);
}

void TestTallParagraph::marksThatComeNearArePainted()
{
    m_reader->view.setPlace(test::rangeOf(u"第2900盏"_s, m_reader->source).start);
    QTRY_VERIFY_WITH_TIMEOUT(isPainted(u"第2902盏"_s), 20000);
    QVERIFY(!isPainted(u"第7盏"_s));
    m_reader->view.setPlace(test::rangeOf(u"第7盏"_s, m_reader->source).start);
    QTRY_VERIFY_WITH_TIMEOUT(isPainted(u"第7盏"_s), 20000);
}

void TestTallParagraph::longAnnotationIsPaintedWhereItIsSeen()
{
    const TextRange whole{test::rangeOf(u"第7盏"_s, m_reader->source).start,
                          test::rangeOf(u"第2999盏"_s, m_reader->source).end};
    const TagId tag = m_reader->project->codebook().tags().first().id;
    QVERIFY(m_reader->project->annotations().add(m_reader->issue, {whole}, {tag}));
    const auto covers = [&](const QString &passage) {
        const QPoint at = m_reader->pointOf(passage);
        return m_reader
            ->value(
                u"[...document.querySelectorAll('i.annotation')].some((box) => {"
                "const {left, right, top, bottom} = box.getBoundingClientRect();"
                "return left <= %1 && %1 <= right && top <= %2 && %2 <= bottom; })"_s.arg(at.x())
                    .arg(at.y()))
            .toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(covers(u"第9盏"_s), 20000);
    m_reader->view.setPlace(test::rangeOf(u"第1500盏"_s, m_reader->source).start);
    QTRY_VERIFY_WITH_TIMEOUT(covers(u"第1502盏"_s), 20000);
    QVERIFY(m_reader->count(u"i.annotation"_s) < 200); // lines, of some six hundred
}

void TestTallParagraph::blanksHideNoMarks()
{
    QString text = u"=路灯的号码\n"_s;
    for (int i = 1; i <= Many; ++i) {
        text += u"第%1盏"_s.arg(i) + QString(i % 7 + 1, QChar(0x3000)) + u"亮着。"_s
                + QString(i % 5, u' ');
    }
    m_reader.reset();
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, text + u'\n');
    QTRY_VERIFY_WITH_TIMEOUT(isPainted(u"第7盏"_s), 20000);
    for (int i = 200; i < Many; i += 400) {
        m_reader->view.setPlace(test::rangeOf(u"第%1盏"_s.arg(i), m_reader->source).start);
        QTRY_VERIFY_WITH_TIMEOUT(isPainted(u"第%1盏"_s.arg(i + 1)), 5000);
    }
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestTallParagraph>(argc, argv);
}
#include "tst_tallparagraph.moc"
