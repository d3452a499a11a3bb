// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QSet>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTimer;
class QWebEngineView;

namespace jianbao {

class ReaderBridge;
class ReaderPage;
class ReaderProfile;

/// The reader page in a widget. The page is loaded once; should its process end, it is loaded
/// again, but not without end: after twenty ends in a minute, or a few loads of a page that never
/// comes to listen, a plain message stands in its place until another article is opened.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(ReaderProfile &profile, QWidget *parent = nullptr);
    ~PageView() override;

    ReaderBridge &bridge() { return *m_bridge; }
    /// Whether the page is loaded and listens.
    bool isReady() const { return m_ready; }
    /// The keys with modifiers (QKeyCombination::toCombined) that for now mean
    /// something to the reader. They reach neither the page nor the shortcuts of the window while
    /// the page has the focus.
    void setTakenKeys(const QSet<int> &keys) { m_takenKeys = keys; }
    void setBackground(const QColor &colour);
    void copy();
    /// Loads the page again where it was given up.
    void wake();
    /// Global position of a point of the page.
    QPoint globalPosition(QPoint inPage) const;

Q_SIGNALS:
    /// The page is loaded (again) and shows nothing yet.
    void ready();
    /// One of the taken keys was pressed while the page has the focus.
    void keyPressed(int key);
    void pointerReleased();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchKeys();
    void load();
    void checkScripts();
    void pageEnded();
    /// Unless the ends of the last minute, each with its weight, are too many.
    void loadAgain(int weight);
    void giveUp();

    ReaderPage *m_page;
    ReaderBridge *m_bridge;
    QWebEngineView *m_view;
    QLabel *m_message;
    QStackedLayout *m_layout;
    QTimer *m_waiting; ///< For the page to load, and then to listen.
    QSet<int> m_takenKeys;
    QElapsedTimer m_sinceFirstEnd;
    int m_ends = 0;  ///< Weighed, since m_sinceFirstEnd.
    int m_loads = 0; ///< Since the page listened last.
    bool m_ready = false;
};

} // namespace jianbao
