// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <memory>
#include <optional>

namespace jianbao::test {

/// A look into the page of a reader, and the hand of a person on it.
class PageProbe
{
public:
    explicit PageProbe(ReaderView &reader)
        : m_reader(reader)
    {}

    QWebEnginePage *page() const { return m_reader.findChild<QWebEngineView *>()->page(); }

    /// The value of a script expression in a world of the page; an invalid one when the page does
    /// not answer.
    QVariant value(const QString &expression,
                   quint32 world = QWebEngineScript::ApplicationWorld) const
    {
        auto answer = std::make_shared<std::optional<QVariant>>();
        page()->runJavaScript(expression, world,
                              [answer](const QVariant &result) { *answer = result; });
        const bool answered = QTest::qWaitFor([&] { return answer->has_value(); }, 20000);
        return answered ? **answer : QVariant();
    }

    int count(const QString &selector) const
    {
        return value(QStringLiteral("document.querySelectorAll('%1').length").arg(selector))
            .toInt();
    }

    QString shownText() const
    {
        return value(QStringLiteral("document.body.innerText")).toString();
    }

    /// Selects the first place of a passage that stands in one block of the page.
    bool select(const QString &passage) const
    {
        return atPassage(passage, QStringLiteral(R"(
            document.getSelection().setBaseAndExtent(node, at, node, at + passage.length);
            return true;)"))
            .toBool();
    }

    /// The middle of a passage in the page; the corner where there is none.
    QPoint pointOf(const QString &passage) const
    {
        const QVariantList point = atPassage(passage, QStringLiteral(R"(
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + passage.length);
            const box = range.getClientRects()[0];
            return [box.left + box.width / 2, box.top + box.height / 2];)"))
                                       .toList();
        return {point.value(0).toInt(), point.value(1).toInt()};
    }

    /// The widget that takes the events of the page.
    QWidget *target() const { return m_reader.findChild<QWebEngineView *>()->focusProxy(); }

    /// Clicks the middle of a passage with the real mouse, so many times in a row. The page counts
    /// clicks by the times of the events.
    void click(const QString &passage, int times = 1, Qt::MouseButton button = Qt::LeftButton)
    {
        constexpr ulong betweenClicks = 20;  // ms
        constexpr ulong betweenCalls = 5000; // ms, no more a double click
        const QPoint at = pointOf(passage);
        m_time += betweenCalls;
        for (int i = 0; i < times; ++i) {
            m_time += betweenClicks;
            send(QEvent::MouseButtonPress, at, button);
            send(QEvent::MouseButtonRelease, at, button);
        }
    }

    /// Drags with the left button down, in a few steps.
    void drag(QPoint from, QPoint to)
    {
        constexpr int steps = 5;
        QTest::mouseMove(target(), from);
        QTest::mousePress(target(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= steps; ++i) {
            QMouseEvent move(QEvent::MouseMove, from + (to - from) * i / steps,
                             target()->mapToGlobal(from + (to - from) * i / steps), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target(), &move);
        }
        QTest::mouseRelease(target(), Qt::LeftButton, {}, to);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(target(), key, modifiers);
    }

private:
    /// Runs a script where the text `node` holds the first place of a passage, `at` so many units;
    /// an invalid value where there is none yet.
    QVariant atPassage(const QString &passage, const QString &script) const
    {
        return value(QStringLiteral(R"((passage => {
            const root = document.querySelector('#views') ?? document;
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(passage);
                if (at >= 0) {
                    %2
                }
            }
        })('%1'))")
                         .arg(passage, script));
    }

    void send(QEvent::Type type, QPoint at, Qt::MouseButton button)
    {
        const bool pressed = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, at, target()->mapToGlobal(at), button,
                          pressed ? button : Qt::NoButton, Qt::NoModifier);
        event.setTimestamp(m_time);
        QApplication::sendEvent(target(), &event);
    }

    ReaderView &m_reader;
    ulong m_time = 0;
};

} // namespace jianbao::test
