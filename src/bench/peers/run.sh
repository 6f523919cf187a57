#!/bin/sh
# run.sh PEERS N [ROUNDS] [peer,peer,…]   Sharh beside other generators; PEERS is the folder of the harness (run.sh, bench.py).
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
export SHARH="${SHARH:-$here/../../../sharh}"
extra=$(mktemp)
trap 'rm -f "$extra"' EXIT
sed "s|@HERE@|$here|" "$here/sharh.json" >"$extra"
export PEERS_EXTRA="$extra"
"$1/run.sh" "$2" "${3:-5}" "${4:-hugo,sharh,sharh-defaults}"
