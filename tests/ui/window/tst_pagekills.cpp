// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "tests/support/desk.h"
#include "ui/annotations/notepopup.h"
#include "ui/reader/pageview.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

#include <csignal>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 10;
constexpr int Patience = 60'000; // ms; a page is loaded again after 8, 16 … s where it got lost

QString longText()
{
    QString text = u"=口岸\n"_s;
    for (int i = 100; i < 400; ++i) {
        text += u"第%1段：车队在渡口装货，又运往各处。\n\n"_s.arg(i);
    }
    return text;
}

} // namespace

/// The page's process is killed again and again while a person annotates and writes a note.
class TestPageKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void placeViewAndDraftOutliveTenKillsInARow();

private:
    bool killPage() const;
    bool isOnScreen(const QString &passage) const;

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk; // goes before its parts, also after a failure
};

/// True when the end was noticed and the page listens again.
bool TestPageKills::killPage() const
{
    const QSignalSpy ended(m_desk->page->page(), &QWebEnginePage::renderProcessTerminated);
    const auto process = static_cast<pid_t>(m_desk->page->page()->renderProcessPid());
    const auto *page = m_desk->find<PageView>();
    return process > 0 && ::kill(process, SIGKILL) == 0
           && QTest::qWaitFor([&] { return !ended.isEmpty(); }, Patience)
           && QTest::qWaitFor([&] { return page->isReady(); }, Patience);
}

/// In both views that stand side by side.
bool TestPageKills::isOnScreen(const QString &passage) const
{
    const int y = m_desk->page->pointOf(passage).y();
    return m_desk->page->count(u".pane"_s) == 2 && y > 0 && y < m_desk->window->reader().height();
}

void TestPageKills::placeViewAndDraftOutliveTenKillsInARow()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, longText());
    const QString passage = u"第250段"_s;
    m_desk->window->reader().setMode(ReaderView::Mode::SideBySide);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page->count(u".pane"_s), 2, Patience);
    m_desk->window->reader().setPlace(m_desk->range(passage).start);
    QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(passage), Patience);
    m_desk->workspace().setSelection({m_desk->range(passage)});
    m_desk->key(Qt::Key_M);
    QPlainTextEdit *draft = m_desk->find<NotePopup>()->field();
    for (int kill = 0; kill < Kills; ++kill) {
        draft->insertPlainText(QString::number(kill));
        m_desk->annotate(u"第%1段"_s.arg(251 + kill));
        QVERIFY2(killPage(), qPrintable(u"kill %1"_s.arg(kill)));
        QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(passage), Patience);
        QVERIFY(m_desk->find<NotePopup>());
    }
    QCOMPARE(draft->toPlainText(), u"0123456789"_s);
    m_desk->find<NotePopup>()->close();
    QCOMPARE(m_desk->annotations().size(), Kills + 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page->count(u".names"_s) > 0, Patience);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestPageKills>(argc, argv);
}
#include "tst_pagekills.moc"
