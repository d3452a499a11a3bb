// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerprofile.h"

#include "ui/reader/readerurl.h"

#include <QFile>
#include <QWebEngineDownloadRequest>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QWebEngineUrlSchemeHandler>

#include <optional>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

struct ServedFile
{
    QLatin1StringView name;
    QLatin1StringView type;
};

/// All that the reader page may load. Its scripts are not among them: they are injected into a
/// world of their own, which the page's world cannot reach.
constexpr ServedFile servedFiles[] = {
    {"reader.html"_L1, "text/html"_L1}, {"reader.css"_L1, "text/css"_L1},
    {"marks.css"_L1, "text/css"_L1},    {"punctuation.css"_L1, "text/css"_L1},
    {"tokens.css"_L1, "text/css"_L1},
};

std::optional<ServedFile> servedFile(const QUrl &url)
{
    for (const ServedFile &file : servedFiles) {
        if (url == readerUrl(file.name)) {
            return file;
        }
    }
    return {};
}

} // namespace

void hardenEnvironment()
{
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    // On Linux the engine hides its pages from screen readers unless it is told not to. It costs
    // nothing while none is running.
    qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1");
}

void registerReaderScheme()
{
    QWebEngineUrlScheme scheme(readerScheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
}

/// Blocks every request but those for the files of the page.
class ReaderProfile::Interceptor : public QWebEngineUrlRequestInterceptor
{
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        info.block(!servedFile(info.requestUrl()));
    }
};

/// Answers requests from the resources.
class ReaderProfile::Handler : public QWebEngineUrlSchemeHandler
{
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        const std::optional<ServedFile> served = servedFile(job->requestUrl());
        if (!served || job->requestMethod() != "GET"_ba) {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            return;
        }
        auto file = std::make_unique<QFile>(readerResource(served->name));
        if (!file->open(QIODevice::ReadOnly)) {
            job->fail(QWebEngineUrlRequestJob::RequestFailed);
            return;
        }
        file->setParent(job);
        job->reply(QByteArray(served->type.data(), served->type.size()), file.release());
    }
};

ReaderProfile::ReaderProfile(QObject *parent)
    : QWebEngineProfile(parent) // without a name: off the record
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    setUrlRequestInterceptor(new Interceptor(this));
    installUrlSchemeHandler(readerScheme, new Handler(this));
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

ReaderProfile::~ReaderProfile() = default;

} // namespace jianbao
