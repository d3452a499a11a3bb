# Read by the scripts that build the program: installs the Debian packages it needs.
# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later

say() {
    printf '%s\n' "$*"
}

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# as_root COMMAND…: runs it as root, through sudo where that is needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        stop "Packages have to be installed, which needs root. Run this script as root or install sudo."
    fi
}

# missing_packages KIND…: names of the packages of these kinds that are not installed.
missing_packages() {
    for kind in "$@"; do
        sed -n "s/^$kind  *//p" "$root/packaging/dependencies.txt"
    done | sort -u | while read -r package; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
            *"ok installed") ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

# install_packages KIND…: installs what is missing of these kinds; quick when nothing is.
install_packages() {
    command -v apt-get >/dev/null 2>&1 ||
        stop "This script installs packages with apt-get and knows Debian 12. On another system install what packaging/dependencies.txt lists and build with: cmake --preset release && cmake --build --preset release"
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "Installing: $missing"
    as_root apt-get update -q ||
        stop "The list of packages could not be fetched. Check the network and run the script again."
    # $missing is a list of words on purpose.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing ||
        stop "Some packages could not be installed; the lines above say why."
}

# build PRESET: configures and builds into build/PRESET.
build() {
    say "Building ($1) …"
    (cd "$root" && cmake --preset "$1" && cmake --build --preset "$1") > "$root/build-$1.log" 2>&1 || {
        tail -n 40 "$root/build-$1.log" >&2
        stop "The build failed; the whole output is in build-$1.log."
    }
    mv "$root/build-$1.log" "$root/build/$1/build.log"
}
