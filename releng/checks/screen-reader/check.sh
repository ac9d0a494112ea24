#!/usr/bin/env bash
# Uses the built product as a screen reader does: from another process, over the accessibility bus, by names and keys.
# check.sh RESULTS-FOLDER; its report there is counted by releng/test.sh.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../../common.sh"

results=${1:-$logs/screen-reader}
launcher=/usr/libexec/at-spi-bus-launcher
mkdir -p "$results"
results=$(cd "$results" && pwd)
rm -f "$results"/TEST-*.xml

missing() {
  [ -x $launcher ] || printf 'at-spi2-core '
  has dbus-run-session || printf 'dbus '
  /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || printf 'python3-pyatspi gir1.2-atspi-2.0 '
  has xvfb-run || printf 'xvfb xauth '
}

skip() {
  printf '<testsuite name="screen-reader" tests="1" failures="0" errors="0" skipped="1">\n</testsuite>\n' > "$results/TEST-screen-reader.xml"
  say "The test by screen reader is left out: $1"
  exit 0
}

packages=$(missing)
if [ -n "$packages" ]; then
  if [ "$(id -u)" = 0 ] && has apt-get; then
    # shellcheck disable=SC2086
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages; } > "$results/packages.log" 2>&1 || true
  fi
  packages=$(missing)
  [ -z "$packages" ] || skip "something is missing. Install it with this command: sudo apt-get install -y --no-install-recommends $packages"
fi

manicule=$(product)
[ -n "$manicule" ] || fail "There is no product to test; run releng/test.sh or releng/run.sh first."

# Nothing of the person who runs the test is touched, and two tests do not meet.
work=$(mktemp -d "${TMPDIR:-/tmp}/manicule-reader-XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/run"
(cd "$work" && "$manicule" run "$root/releng/sample-project/sample-project.manicule") > "$results/sample.log" 2>&1 \
  || { tail -n 5 "$results/sample.log" >&2; fail "The sample project could not be made."; }

status=0
env -u WAYLAND_DISPLAY \
  XDG_RUNTIME_DIR="$work/run" XDG_CACHE_HOME="$work/cache" GTK_MODULES=gail:atk-bridge NO_AT_BRIDGE=0 GDK_BACKEND=x11 \
  MANICULE_VMARGS="-Dmanicule.config=$work/config" \
  timeout -k 10 240 xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- \
  "$here/session.sh" "$manicule" "$work/sample.manicule" "$results" > "$results/session.log" 2>&1 || status=$?
if [ ! -f "$results/TEST-screen-reader.xml" ]; then
  printf '<testsuite name="screen-reader" tests="1" failures="1" errors="0" skipped="0">\n</testsuite>\n' > "$results/TEST-screen-reader.xml"
  tail -n 15 "$results/session.log" >&2
fi
[ ! -f "$results/failed.txt" ] || cat "$results/failed.txt"
exit $status
