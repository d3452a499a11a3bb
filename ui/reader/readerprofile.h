// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWebEngineProfile>

namespace jianbao {

/// Takes settings out of the environment that would open the engine to others (a debugging port,
/// foreign flags), and lets screen readers see the page. To be called first in main(). The sandbox
/// is left as the caller has it.
void hardenEnvironment();

/// Registers the scheme of the reader page. To be called before the application object is made.
void registerReaderScheme();

/// The profile of the reader pages: keeps nothing on disk, serves the files of the page from the
/// resources, and refuses every other request and every download. Outlives its pages.
class ReaderProfile : public QWebEngineProfile
{
    Q_OBJECT

public:
    explicit ReaderProfile(QObject *parent = nullptr);
    ~ReaderProfile() override;

private:
    class Interceptor;
    class Handler;
};

} // namespace jianbao
