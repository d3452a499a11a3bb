// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readerprobe.h"

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Marks = 10'000;
constexpr int LongWord = 1'000'000;

} // namespace

/// Signs and words longer than anyone writes, in the real page.
class TestHugeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_reader.reset(); }
    void cleanupTestCase();
    void signWithManyMarksIsTakenWhole_data();
    void signWithManyMarksIsTakenWhole();
    void longWordIsShown();
    void longLineIsPainted();

private:
    void show(const QString &text);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<test::ReaderProbe> m_reader;
};

void TestHugeText::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestHugeText::cleanupTestCase()
{
    m_profile.reset();
    m_theme.reset();
}

void TestHugeText::show(const QString &text)
{
    m_reader = std::make_unique<test::ReaderProbe>(*m_theme, *m_profile, text);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->count(u"h1"_s), 1, 60000);
}

void TestHugeText::signWithManyMarksIsTakenWhole_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isFromBehind");
    QTest::newRow("forwards") << int(Qt::Key_Right) << false;
    QTest::newRow("backwards") << int(Qt::Key_Left) << true;
}

void TestHugeText::signWithManyMarksIsTakenWhole()
{
    QFETCH(int, key);
    QFETCH(bool, isFromBehind);
    const QString sign = u"e"_s + QString(Marks, QChar(0x301));
    show(u"=渡口\n船"_s + sign + u"队回来了，又运往各处。\n"_s);
    m_reader->view.setCaret(true);
    m_reader->key(Qt::Key_Home, Qt::ControlModifier);
    const ShownText shown = ShownText::reading(
        *m_reader->project->library().article(m_reader->article), m_reader->source);
    const qsizetype steps = shown.text().indexOf(sign) + (isFromBehind ? 1 : 0);
    for (qsizetype i = 0; i < steps; ++i) {
        m_reader->key(Qt::Key_Right);
    }
    m_reader->key(Qt::Key(key), Qt::ShiftModifier);
    const TextRange place = test::rangeOf(sign, m_reader->source);
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->view.selection(), QList<TextRange>{place}, 60000);
}

void TestHugeText::longWordIsShown()
{
    const QString word = QString(LongWord, u'a');
    show(u"=渡口\n"_s + word + u"\n车队回来了。\n"_s);
    const QString passage = u"车队回来了"_s;
    m_reader->view.setPlace(test::rangeOf(passage, m_reader->source).start);
    const auto isSelected = [&] {
        return m_reader->select(passage) && m_reader->view.selectedText() == passage;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSelected(), 60000);
    QCOMPARE(m_reader->view.selection(),
             QList<TextRange>{test::rangeOf(passage, m_reader->source)});
}

/// Ten megabytes in one line: there Chromium once laid the text out and painted nothing of it.
void TestHugeText::longLineIsPainted()
{
    show(u"=渡口\n"_s + u"货船又回来了。"_s.repeated(480'000) + u'\n');
    m_reader->view.resize(800, 600);
    const auto inkedRows = [this] {
        const QImage picture = m_reader->view.grab().toImage();
        int rows = 0;
        for (int y = picture.height() / 2; y < picture.height(); ++y) { // well below the headline
            int dark = 0;
            for (int x = 0; x < picture.width(); ++x) {
                dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
            }
            rows += dark > 20 ? 1 : 0;
        }
        return rows;
    };
    QTRY_VERIFY_WITH_TIMEOUT(inkedRows() > 50, 60000);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestHugeText>(argc, argv);
}
#include "tst_hugetext.moc"
