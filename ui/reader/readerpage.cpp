// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpage.h"

#include "ui/reader/readerprofile.h"
#include "ui/reader/readerurl.h"

#include <QFile>
#include <QLoggingCategory>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

Q_LOGGING_CATEGORY(lcPage, "jianbao.reader.page")

QString textOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the resource %s is missing", qPrintable(resource));
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

ReaderPage::ReaderPage(ReaderProfile &profile, QObject *parent)
    : QWebEnginePage(&profile, parent)
{
    switchOff();
    injectScripts();
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
}

void ReaderPage::reset()
{
    setUrl(readerUrl("reader.html"_L1));
}

void ReaderPage::tellScriptsAgain()
{
    const QList<QWebEngineScript> known = scripts().toList();
    scripts().clear();
    scripts().insert(known);
}

void ReaderPage::switchOff()
{
    using S = QWebEngineSettings;
    // Scripts of the page's own world are off; those injected into the application world run.
    for (const auto attribute : {S::JavascriptEnabled,
                                 S::JavascriptCanOpenWindows,
                                 S::JavascriptCanAccessClipboard,
                                 S::JavascriptCanPaste,
                                 S::LocalStorageEnabled,
                                 S::LocalContentCanAccessRemoteUrls,
                                 S::LocalContentCanAccessFileUrls,
                                 S::HyperlinkAuditingEnabled,
                                 S::ErrorPageEnabled,
                                 S::PluginsEnabled,
                                 S::PdfViewerEnabled,
                                 S::FullScreenSupportEnabled,
                                 S::ScreenCaptureEnabled,
                                 S::WebGLEnabled,
                                 S::AutoLoadIconsForPage,
                                 S::DnsPrefetchEnabled,
                                 S::NavigateOnDropEnabled,
                                 S::AllowRunningInsecureContent,
                                 S::AllowGeolocationOnInsecureOrigins,
                                 S::AllowWindowActivationFromJavaScript}) {
        settings()->setAttribute(attribute, false);
    }
    settings()->setAttribute(S::WebRTCPublicInterfacesOnly, true);
}

void ReaderPage::injectScripts()
{
    QString source = textOf(u":/qtwebchannel/qwebchannel.js"_s);
    for (const auto name : {"growth.js"_L1, "tables.js"_L1, "headings.js"_L1, "pane.js"_L1,
                            "marks.js"_L1, "lanes.js"_L1, "bar.js"_L1, "caret.js"_L1,
                            "handles.js"_L1, "density.js"_L1, "moretocome.js"_L1, "reader.js"_L1}) {
        source += u'\n' + textOf(readerResource(name));
    }
    QWebEngineScript script;
    script.setName(u"reader"_s);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setSourceCode(source);
    scripts().insert(script);
}

bool ReaderPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    return isMainFrame && url == readerUrl("reader.html"_L1);
}

QWebEnginePage *ReaderPage::createWindow(WebWindowType)
{
    return nullptr;
}

void ReaderPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level,
                                          const QString &message, int line, const QString &)
{
    if (level == ErrorMessageLevel) {
        qCWarning(lcPage).noquote() << message << "line" << line;
    } else {
        qCDebug(lcPage).noquote() << message << "line" << line;
    }
}

} // namespace jianbao
