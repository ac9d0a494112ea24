# What run.sh and test.sh share. Not a program.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/releng/target
# A command that runs Maven with a screen, where it needs one.
with_screen=()

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# has THING: is a program, a library (lib*.so*) or any font there?
has() {
  case $1 in
    lib*.so*) { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -q "$1" ;;
    font) [ -n "$(find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name '*.[ot]tf' -print -quit 2>/dev/null)" ] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# need THING=PACKAGE...: installs the packages whose thing is missing, or says how.
need() {
  local pair packages=()
  for pair in "$@"; do
    has "${pair%%=*}" || packages+=("${pair#*=}")
  done
  [ ${#packages[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    fail "Something is missing. Install it with this command and try again:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages[*]}"
  fi
  say "Installing ${packages[*]}"
  mkdir -p "$logs"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"; } \
    > "$logs/packages.log" 2>&1 || { tail -n 15 "$logs/packages.log" >&2; fail "The packages could not be installed (all of it: $logs/packages.log)."; }
}

# maven LOG ARGUMENTS...: one line for each module on the terminal, everything in the log.
maven() {
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  (cd "$root" && "${with_screen[@]}" mvn -B -ntp "$@") 2>&1 | tee "$log" | awk '
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ { n = $NF; sub(/^\[INFO\] Building /, ""); sub(/ [^ ]+ +\[.*$/, ""); print "  " n " " $0; fflush() }
    /Tests run:.*(FAILURE|ERROR)!/ { sub(/^\[[A-Z]+\] */, ""); print "      " $0; fflush() }
  ' || status=$?
  [ "$status" = 0 ]
}

# The part of a Maven log that tells what went wrong.
show_errors() {
  awk '
    /^\[ERROR\] Resolution failed/ { summary = 1 }
    summary && /^$/ { summary = 0 }
    summary { print; next }
    /^\[ERROR\]/ { sub(/ -> \[Help [0-9]+\]/, ""); if (!/^\[ERROR\] *$|Help 1|Re-run Maven|full stack trace|For more information|After correcting|mvn <args>|Tests run:|<<<|Failures: *$|Errors: *$|»|[A-Za-z]Test\.[A-Za-z]+:/ && !seen[$0]++) print }
  ' "$1" | cut -c1-600 | head -n 60 >&2
  say "All of it is in $1" >&2
}

# What the product is made of, to see whether it is up to date.
sources_state() {
  (cd "$root" && find pom.xml .mvn bundles features product target-platform \
    \( -name target -o -path '*/src/test' \) -prune -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort | cksum)
}

# The start script of the built product; nothing when there is none.
product() {
  local script
  for script in "$root"/product/target/*-linux-x86_64/manicule/manicule; do
    [ ! -x "$script" ] || printf '%s\n' "$script"
  done
}

# Builds the product unless it is up to date, and sets "manicule" to its start script.
build_product() {
  local stamp=$root/product/target/built state
  state=$(sources_state)
  manicule=$(product)
  if [ -z "$manicule" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$state" ]; then
    need javac=openjdk-17-jdk-headless mvn=maven
    say "Building Manicule (log: releng/target/build.log)"
    rm -f "$stamp"
    maven "$logs/build.log" -Pquick -Dmaven.test.skip=true package || { show_errors "$logs/build.log"; fail "The build failed."; }
    manicule=$(product)
    [ -n "$manicule" ] || fail "The build made no product; see $logs/build.log."
    printf '%s\n' "$state" > "$stamp"
  fi
}
