#!/usr/bin/env bash
# Runs all tests and checks: of every module, inside the framework, with the real window on a virtual screen, and by screen reader.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

log=$logs/test.log

# Modules that have tests: there it must not happen unnoticed that none was run.
modules_with_tests() {
  (cd "$root" && {
    find bundles product releng \( -name target -prune \) -o -path '*/src/test/java/*Test.java' -print | sed 's|/src/test/java/.*||'
    grep -l '^Test-Cases' bundles/*/bnd.bnd | xargs -r -n1 dirname
  } | LC_ALL=C sort -u)
}

reports() {
  find "$root/$1" -path '*/target/surefire-reports/TEST-*.xml' -o -path '*/target/test-reports/*/TEST-*.xml'
}

# count FILES...: "passed failed skipped"
count() {
  cat /dev/null "$@" | awk '
    function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    BEGIN { RS = ">" }
    /<testsuite[ \n]/ { gsub(/\n/, " "); bad = value("failures") + value("errors"); failed += bad; skipped += value("skipped"); passed += value("tests") - bad - value("skipped") }
    END { print passed + 0, failed + 0, skipped + 0 }'
}

need javac=openjdk-17-jdk-headless mvn=maven libgtk-3.so.0=libgtk-3-0 xvfb-run=xvfb xauth=xauth font=fonts-dejavu-core

# What an earlier run left behind must not be counted.
find "$root" \( -name surefire-reports -o -name test-reports \) -path '*/target/*' -prune -exec rm -rf {} +
rm -rf "$logs/screenshots" "$logs/screen-reader"

say "Testing Manicule (log: releng/target/test.log)"
with_screen=(xvfb-run -a -s "-screen 0 1280x900x24")
# Without a desktop there is no accessibility bus to wait for.
export NO_AT_BRIDGE=1 GDK_BACKEND=x11
built=yes styled=yes
# A test that fails is counted below, and style is looked at on its own, so that neither hides the tests of other modules.
maven "$log" -Dmaven.test.failure.ignore=true -Dspotless.check.skip=true -Dcheckstyle.skip=true verify || built=no
with_screen=()
say "Checking style (log: releng/target/style.log)"
maven "$logs/style.log" --fail-at-end -pl '!target-platform' \
  com.diffplug.spotless:spotless-maven-plugin:check org.apache.maven.plugins:maven-checkstyle-plugin:check > /dev/null || styled=no

heard=yes
if [ $built = yes ]; then
  say "Using Manicule as a screen reader does (log: releng/target/screen-reader/session.log)"
  "$root/releng/checks/screen-reader/check.sh" "$logs/screen-reader" || heard=no
fi

passed=0 failed=0 skipped=0 silent=()
while read -r module; do
  mapfile -t files < <(reports "$module")
  read -r p f s < <(count "${files[@]}")
  [ $((p + f)) -gt 0 ] || silent+=("$module")
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done < <(modules_with_tests)
mapfile -t files < <(find "$logs/screen-reader" -name 'TEST-*.xml' 2>/dev/null)
read -r p f s < <(count "${files[@]}")
[ $built = no ] || [ $((p + f + s)) -gt 0 ] || silent+=("releng/checks/screen-reader")
passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))

if [ $built = no ]; then show_errors "$log"; fi
if [ $styled = no ]; then show_errors "$logs/style.log"; fi
if [ $failed -gt 0 ]; then
  say "Failed:"
  grep -E '^\[ERROR\] +[A-Za-z].*(:[0-9]+|»)' "$log" | sed 's/^\[ERROR\] */  /' | awk '!seen[$0]++' | head -n 40 || true
fi
if [ ${#silent[@]} -gt 0 ]; then say "No test was run in: ${silent[*]}"; fi
if [ $skipped -gt 0 ]; then say "$passed passed, $failed failed, $skipped skipped"; else say "$passed passed, $failed failed"; fi
[ $built = yes ] && [ $styled = yes ] && [ $heard = yes ] && [ $failed = 0 ] && [ ${#silent[@]} = 0 ] && [ $passed -gt 0 ]
