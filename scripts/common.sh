# Shared by ./run, ./test and scripts/*: where things are, and how to speak.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
DEPS="$ROOT/.deps"
# Debian's emcc wants Debian's own JavaScript helpers beside it.
if [ -d /usr/share/nodejs ]; then export NODE_PATH=${NODE_PATH:-/usr/share/nodejs}; fi

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# quiet COMMAND…: shows the command's output only if it fails.
quiet() {
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then rm -f "$log"; return 0; fi
  cat "$log" >&2
  rm -f "$log"
  return 1
}

# as_root COMMAND…: with sudo where we are not root.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else return 1
  fi
}

# fetch_deb PACKAGE DIRECTORY: unpacks Debian's package there without installing it; needs no root.
fetch_deb() {
  command -v apt-get >/dev/null || fail "This needs Debian's apt to fetch $1. On another system put it into $2 by hand."
  local work
  work=$(mktemp -d)
  # apt's own sandbox user must be able to write where the package goes.
  chmod 777 "$work"
  (cd "$work" && quiet apt-get download "$1") || {
    quiet as_root apt-get update || true
    (cd "$work" && quiet apt-get download "$1") || fail "$1 could not be downloaded. Is there a network?"
  }
  mkdir -p "$2"
  dpkg-deb -x "$work"/*.deb "$2"
  rm -rf "$work"
}
