// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace jianbao::cli {

class BackupCommand : public Command
{
public:
    CommandInfo info() const override;
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser) override;
};

class RestoreCommand : public Command
{
public:
    CommandInfo info() const override;
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser) override;
};

class SalvageCommand : public Command
{
public:
    CommandInfo info() const override;
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser) override;
};

class TwinCommand : public Command
{
public:
    CommandInfo info() const override;
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser) override;
};

class CompactCommand : public Command
{
public:
    CommandInfo info() const override;
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser) override;
};

class RebuildCommand : public Command
{
public:
    CommandInfo info() const override;
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser) override;
};

} // namespace jianbao::cli
