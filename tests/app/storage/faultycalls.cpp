// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/storage/faultycalls.h"

#include "tests/app/storage/countdown.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace jianbao::test {

namespace {

Countdown countdown;
Failure chosen = Failure::Broken;

/// The function of the C library of this name.
template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isRegular(int file)
{
    struct stat info = {};
    return fstat(file, &info) == 0 && S_ISREG(info.st_mode);
}

/// Whether this call is to fail; then errno says how.
bool fails()
{
    if (!countdown.failsNow()) {
        return false;
    }
    switch (chosen) {
    case Failure::NoSpace:
        errno = ENOSPC;
        return true;
    case Failure::Broken:
    case Failure::BrokenOn:
        errno = EIO;
        return true;
    case Failure::Interrupted:
        errno = EINTR;
        return true;
    case Failure::ShortWrite:
        return false;
    }
    return false;
}

/// Bytes that a write of so many may take; -1 where it fails.
ssize_t allowed(int file, size_t count)
{
    if (!countdown.isRunning() || !isRegular(file)) {
        return ssize_t(count);
    }
    if (chosen == Failure::ShortWrite) {
        return ssize_t(countdown.failsNow() && count > 1 ? count / 2 : count);
    }
    return fails() ? -1 : ssize_t(count);
}

} // namespace

void FaultyCalls::failAt(int call, Failure failure)
{
    chosen = failure;
    countdown.start(call, failure == Failure::NoSpace || failure == Failure::BrokenOn);
}

bool FaultyCalls::heal()
{
    return countdown.stop();
}

} // namespace jianbao::test

using jianbao::test::allowed;
using jianbao::test::fails;
using jianbao::test::isRegular;
using jianbao::test::next;

extern "C" {

ssize_t write(int file, const void *data, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    const ssize_t some = allowed(file, count);
    return some < 0 ? -1 : real(file, data, size_t(some));
}

ssize_t pwrite(int file, const void *data, size_t count, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    const ssize_t some = allowed(file, count);
    return some < 0 ? -1 : real(file, data, size_t(some), offset);
}

ssize_t pwrite64(int file, const void *data, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    const ssize_t some = allowed(file, count);
    return some < 0 ? -1 : real(file, data, size_t(some), offset);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return isRegular(file) && fails() ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return isRegular(file) && fails() ? -1 : real(file);
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return isRegular(file) && fails() ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return isRegular(file) && fails() ? -1 : real(file, size);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return fails() ? -1 : real(from, to);
}

int renameat2(int folder, const char *from, int otherFolder, const char *to,
              unsigned flags) noexcept
{
    static const auto real =
        next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails() ? -1 : real(folder, from, otherFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return fails() ? -1 : real(from, to);
}

int linkat(int folder, const char *from, int otherFolder, const char *to, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    return fails() ? -1 : real(folder, from, otherFolder, to, flags);
}

} // extern "C"
