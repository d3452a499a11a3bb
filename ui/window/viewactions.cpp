// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/viewactions.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/preferences/settings.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr auto ArticleKey = "reader/article"_L1;
constexpr auto PlaceKey = "reader/place"_L1;
constexpr auto ModeKey = "reader/mode"_L1;
constexpr auto RememberDelay = 600ms;
constexpr int TextSizeStep = 2;
constexpr int StandardTextSize = 18; // at scale 1
constexpr int LeastTextSize = 12;
constexpr int MostTextSize = 48;

Command commandOf(ReaderView::Mode mode)
{
    switch (mode) {
    case ReaderView::Mode::Reading:
        return Command::ReadingView;
    case ReaderView::Mode::Source:
        return Command::SourceView;
    case ReaderView::Mode::SideBySide:
        return Command::SideBySideView;
    }
    Q_UNREACHABLE();
}

/// The commands of which one is checked, and the mode of each.
QList<std::pair<Command, Theme::Mode>> themeCommands()
{
    return {{Command::SystemTheme, Theme::Mode::System},
            {Command::LightTheme, Theme::Mode::Light},
            {Command::DarkTheme, Theme::Mode::Dark}};
}

} // namespace

ViewActions::ViewActions(Workspace &workspace, Settings &settings, Theme &theme,
                         const Actions &actions, ReaderView &reader, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_theme(theme)
    , m_actions(actions)
    , m_reader(reader)
    , m_rememberTimer(new QTimer(this))
{
    // Soon after every move, so that a crash does not lose the place either.
    m_rememberTimer->setSingleShot(true);
    m_rememberTimer->setInterval(RememberDelay);
    connect(m_rememberTimer, &QTimer::timeout, this, &ViewActions::rememberPlace);
    connect(&reader, &ReaderView::placeChanged, m_rememberTimer, qOverload<>(&QTimer::start));
    for (const auto mode :
         {ReaderView::Mode::Reading, ReaderView::Mode::Source, ReaderView::Mode::SideBySide}) {
        actions.on(commandOf(mode), this, [this, mode] {
            setMode(mode);
            m_rememberTimer->start();
        });
    }
    const auto textSize = [this] { return m_settings.number(Settings::Key::TextSize); };
    actions.on(Command::LargerText, this, [=, this] { setTextSize(textSize() + TextSizeStep); });
    actions.on(Command::SmallerText, this, [=, this] { setTextSize(textSize() - TextSizeStep); });
    actions.on(Command::NormalText, this, [this] { setTextSize(StandardTextSize); });
    connect(actions[Command::CaretMode], &QAction::toggled, &reader, &ReaderView::setCaret);
    connect(&reader, &ReaderView::caretSwitched, actions[Command::CaretMode], &QAction::setChecked);
    connect(actions[Command::BareText], &QAction::toggled, &reader, &ReaderView::setBare);
    const auto updateBar = [this] { setBarButtons(); };
    connect(&actions, &Actions::keysChanged, this, updateBar);
    updateBar();
    for (const auto &[command, mode] : themeCommands()) {
        actions.on(command, this, [this, name = Theme::modeName(mode)] { setTheme(name); });
    }
    actions[commandOf(reader.mode())]->setChecked(true);
    connect(&settings, &Settings::changed, this, &ViewActions::follow);
    connect(&theme, &Theme::changed, this, &ViewActions::follow);
    follow();
}

/// The bar shows the keys that its commands have now.
void ViewActions::setBarButtons()
{
    const auto button = [this](const QString &what, const QString &word, Command command) {
        return BarButton{what, word, m_actions[command]->shortcut()};
    };
    m_reader.setBarButtons({button(u"tags"_s, tr("Tag…"), Command::PickTag),
                            button(u"note"_s, tr("Note"), Command::WriteNote),
                            button(u"fact"_s, tr("Fact"), Command::MakeFact)});
}

void ViewActions::setMode(ReaderView::Mode mode)
{
    m_reader.setMode(mode);
    m_actions[commandOf(mode)]->setChecked(true);
}

void ViewActions::setTextSize(int pixels)
{
    m_settings.set(Settings::Key::TextSize, std::clamp(pixels, LeastTextSize, MostTextSize));
}

void ViewActions::setTheme(const QString &mode)
{
    m_settings.set(Settings::Key::Theme, mode);
}

void ViewActions::follow()
{
    m_reader.setTextScale(m_settings.number(Settings::Key::TextSize)
                          / static_cast<double>(StandardTextSize));
    m_reader.setLineWidth(m_settings.number(Settings::Key::TextWidth));
    m_reader.setLeading(m_settings.number(Settings::Key::TextLeading) / 100.0);
    m_reader.setTypeface(typefaceNamed(m_settings.text(Settings::Key::TextFont)));
    for (const auto &[command, mode] : themeCommands()) {
        m_actions[command]->setChecked(m_theme.mode() == mode);
    }
}

bool ViewActions::restorePlace()
{
    const Project &project = m_workspace.project();
    const int mode = project.remembered(ModeKey).toInt();
    setMode(static_cast<ReaderView::Mode>(std::clamp(mode, 0, 2)));
    const ArticleId article{project.remembered(ArticleKey).toLongLong()};
    m_workspace.openArticle(article);
    if (!m_workspace.article().isValid()) {
        return false;
    }
    m_reader.setPlace(project.remembered(PlaceKey).toLongLong());
    return true;
}

void ViewActions::rememberPlace()
{
    Project &project = m_workspace.project();
    project.remember(ArticleKey, QString::number(m_workspace.article().value));
    project.remember(PlaceKey, QString::number(m_reader.place()));
    project.remember(ModeKey, QString::number(static_cast<int>(m_reader.mode())));
}

} // namespace jianbao
