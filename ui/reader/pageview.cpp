// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pageview.h"

#include "ui/reader/readerbridge.h"
#include "ui/reader/readerpage.h"
#include "ui/reader/readerprofile.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QPointer>
#include <QStackedLayout>
#include <QTimer>
#include <QWebChannel>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcReader, "jianbao.reader")

/// For a page to load; a slow machine is given more each time that it was not enough.
constexpr auto LongestLoad = 8s;
/// From the end of loading until the page listens; mostly a small part of it.
constexpr auto LongestWait = 2s;
/// Of a page that does not come to listen; with the growing waits nearly a minute and a half.
constexpr int MostLoads = 4;

} // namespace

PageView::PageView(ReaderProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_page(new ReaderPage(profile, this))
    , m_bridge(new ReaderBridge(this))
    , m_view(new QWebEngineView(this))
    , m_message(new QLabel(this))
    , m_layout(new QStackedLayout(this))
    , m_waiting(new QTimer(this))
{
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(32);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_message);
    setFocusProxy(m_view);

    auto *channel = new QWebChannel(m_page);
    channel->registerObject(u"bridge"_s, m_bridge);
    m_page->setWebChannel(channel, QWebEngineScript::ApplicationWorld);
    connect(m_bridge, &ReaderBridge::ready, this, [this] {
        m_ready = true;
        m_loads = 0;
        watchKeys();
        Q_EMIT ready();
    });
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status, int code) {
                // Where the engine's starter of processes is gone, each end is said to be normal.
                qCWarning(lcReader) << "the page's process ended:" << status << "code" << code;
                pageEnded();
            });
    connect(m_page, &QWebEnginePage::loadFinished, this, &PageView::checkScripts);
    m_waiting->setSingleShot(true);
    connect(m_waiting, &QTimer::timeout, this, [this] {
        if (!m_ready) { // what the page and the program said to each other got lost
            loadAgain(1);
        }
    });
    m_view->setPage(m_page);
    load();
}

PageView::~PageView()
{
    // The page must go before the view lets go of it, and before its profile.
    delete m_view;
    delete m_page;
}

void PageView::setBackground(const QColor &colour)
{
    m_page->setBackgroundColor(colour);
}

void PageView::copy()
{
    m_page->triggerAction(QWebEnginePage::Copy);
}

QPoint PageView::globalPosition(QPoint inPage) const
{
    return m_view->mapToGlobal(inPage);
}

/// Keys go to a child widget that the engine makes, and makes anew when its process changes.
void PageView::watchKeys()
{
    if (QWidget *proxy = m_view->focusProxy()) {
        proxy->removeEventFilter(this);
        proxy->installEventFilter(this);
    }
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (isPress || event->type() == QEvent::ShortcutOverride) {
        const auto *keyEvent = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers modifiers = keyEvent->modifiers() & ~Qt::KeypadModifier;
        const int key = QKeyCombination(modifiers, Qt::Key(keyEvent->key())).toCombined();
        if (m_takenKeys.contains(key)) {
            event->accept();
            if (isPress) {
                Q_EMIT keyPressed(key);
            }
            return true;
        }
        if (isPress && key == Qt::Key_Escape) { // the page has no use for it, the window may have
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        Q_EMIT pointerReleased();
    }
    return QWidget::eventFilter(watched, event);
}

void PageView::wake()
{
    if (m_layout->currentWidget() == m_message) {
        m_ends = 0;
        m_loads = 0;
        m_layout->setCurrentWidget(m_view);
        load();
    }
}

void PageView::load()
{
    ++m_loads;
    m_page->reset();
    m_waiting->start(LongestLoad * m_loads);
}

/// A new process is told of our scripts by another way than of the page, and the page may be there
/// first; then they never run in it.
void PageView::checkScripts()
{
    if (!m_ready) {
        m_waiting->start(LongestWait * std::max(1, m_loads));
    }
    const auto check = [view = QPointer<PageView>(this)](const QVariant &type) {
        if (view && !view->m_ready && type.toString() == "undefined"_L1) {
            view->m_page->tellScriptsAgain(); // else no further load in this process has them
            view->loadAgain(1);
        }
    };
    m_page->runJavaScript(u"typeof QWebChannel"_s, QWebEngineScript::ApplicationWorld, check);
}

void PageView::pageEnded()
{
    constexpr int weightOfUnready = 6; // it will hardly do better the next time
    loadAgain(std::exchange(m_ready, false) ? 1 : weightOfUnready);
}

void PageView::loadAgain(int weight)
{
    constexpr int mostEnds = 20;
    constexpr qint64 minute = 60 * 1000; // ms
    if (m_ends == 0 || m_sinceFirstEnd.hasExpired(minute)) {
        m_sinceFirstEnd.start();
        m_ends = 0;
    }
    m_ends += weight;
    if (m_ends <= mostEnds && m_loads < MostLoads) {
        load();
    } else {
        giveUp();
    }
}

void PageView::giveUp()
{
    const bool neverListened = m_loads > 1;
    m_waiting->stop();
    m_message->setText(
        neverListened
            ? tr("The reading pane cannot be started again. Nothing is lost: every change "
                 "is in the project file. Close the program and start it again to go on "
                 "reading.")
            : tr("The reading pane stopped several times and was closed. Nothing is lost: "
                 "every change is in the project file. Open another article to go on "
                 "reading."));
    m_layout->setCurrentWidget(m_message);
}

} // namespace jianbao
