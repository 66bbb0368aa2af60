#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# analyse.sh BUILD tidy|clazy: clang-tidy or clazy over every layer, as configured below BUILD with
# the preset "tidy". Nothing has to be compiled before. The files of a layer are joined: both tools
# spend their time on the headers, which then are read once and not once a source.
set -euo pipefail
build=$1 tool=$2

# range-loop-reference: clang-tidy knows better which copies are cheap; qstring-ref: Qt 5 only;
# container-inside-loop, not asked for: a name belongs where it is used.
checks=level1,no-range-loop-reference,no-qstring-ref,no-rule-of-two-soft
checks+=,qstring-allocations,isempty-vs-count,heap-allocated-small-trivial-type

case $tool in
    tidy)
        command=("$(command -v clang-tidy-19 || command -v clang-tidy)")
        # One that is too old to read the rules would apply none and find nothing.
        "${command[@]}" --verify-config
        command+=(--quiet)
        ;;
    clazy) command=(clazy-standalone --checks="$checks" --header-filter='/(core|ui|app)/') ;;
esac

# The counts of warnings in other people's headers say nothing.
sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" |
    grep -E '/(core|ui|app)/' | grep -vE '_autogen/|_verify_interface_header_sets/|/\.rcc/' |
    xargs -P "$(nproc)" -n 1 "${command[@]}" -p "$build" \
        2> >(grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? (generated|treated)' >&2)
