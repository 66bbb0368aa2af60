#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_postgres.sh COMMAND [ARGUMENT…]: runs the command beside a PostgreSQL server that is made for
# it and gone afterwards. Tests know the server by MM_TEST_POSTGRES and skip without it; so nothing
# ever reaches a server that somebody uses. Inside such a call the same server serves; where none
# can be made the command runs all the same.
set -euo pipefail

if [[ -n ${MM_TEST_POSTGRES:-} ]]; then
    exec "$@"
fi
if ! command -v pg_virtualenv >/dev/null; then
    echo "without a PostgreSQL server: pg_virtualenv is not installed (./dev setup test)" >&2
    exec "$@"
fi

# -t: in a folder of its own, also for root, whose server runs as the user postgres. What is said of
# the server itself goes to a file: the last words are those of the command.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0
# shellcheck disable=SC2016
STARTED=$scratch/started pg_virtualenv -t -o log_min_messages=fatal bash -c '
    touch "$STARTED"
    export MM_TEST_POSTGRES=1
    unset STARTED
    exec "$@" >&3 2>&4 3>&- 4>&-' with_postgres "$@" 3>&1 4>&2 >"$scratch/log" 2>&1 || status=$?
if [[ ! -e $scratch/started ]]; then
    cat "$scratch/log" >&2
    echo "without a PostgreSQL server: it could not be started" >&2
    status=0
    "$@" || status=$?
fi
exit "$status"
