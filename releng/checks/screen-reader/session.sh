#!/usr/bin/env bash
# What goes on inside a session of its own: the bus, the window, and somebody who listens to it. For check.sh.
set -uo pipefail
/usr/libexec/at-spi-bus-launcher --launch-immediately &
bus=$!
"$1" window "$2" > "$3/window.log" 2>&1 &
window=$!
/usr/bin/python3 "$(dirname "$0")/check.py" "$3"
status=$?
kill $window $bus 2>/dev/null
wait 2>/dev/null
exit $status
