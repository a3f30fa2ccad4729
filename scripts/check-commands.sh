#!/usr/bin/env bash
# Runs the README's commands as a new person would, on a data directory of their own.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh

work=$(mktemp -d)
server=
clean_up() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT

export JOBTRACKER_DATA_DIR=$work/data
# Those that need no key; nothing here asks the internet.
for source in JOBTECH JOBSTREAM HIMALAYAS ARBEITNOW REMOTIVE THEMUSE HACKERNEWS; do
  export "JOBTRACKER_SOURCES_${source}_ENABLED=false"
done
export SERVER_PORT=${SERVER_PORT:-18080}
address=http://localhost:$SERVER_PORT

expect() {
  what=$1
  shift
  if "$@" >"$work/out" 2>&1; then
    say "  ok: $what"
  else
    cat "$work/out" >&2
    stop "failed: $what"
  fi
}

says() { grep -q "$1" "$work/out" || { cat "$work/out" >&2; stop "it does not say: $1"; }; }

fetch() { node -e 'fetch(process.argv[1]).then((r) => r.text().then((t) => { console.log(r.status, t); process.exit(r.ok ? 0 : 1); })).catch(() => process.exit(1))' "$1"; }

await_server() {
  for _ in $(seq 1 600); do
    fetch "$address/readyz" >/dev/null 2>&1 && return
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; stop "the server did not start"; }
    sleep 0.1
  done
  stop "the server was not ready within a minute"
}

stop_server() {
  kill -INT "$server"
  for _ in $(seq 600); do
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  kill -0 "$server" 2>/dev/null && stop "the server did not end within a minute of Ctrl-C"
  code=0
  wait "$server" || code=$?
  # 130 is how a JVM that was interrupted says that it closed everything.
  [ "$code" = 0 ] || [ "$code" = 130 ] || { cat "$work/server.log" >&2; stop "the server ended with code $code"; }
  server=
}

find_jdk
find_node
expect "./run help" ./run help
expect "./run users, after the build" ./run users

# Without job control the shell would hand a background process a deaf ear for Ctrl-C, and one that has it itself cannot
# give it up for others; env can, where it is GNU's.
hearing=()
! env --default-signal=INT true 2>/dev/null || hearing=(env --default-signal=INT)
set -m
${hearing[@]+"${hearing[@]}"} ./run >"$work/server.log" 2>&1 &
server=$!
set +m
await_server
expect "the page" fetch "$address/"
expect "the API description" fetch "$address/api/v1/openapi.json"
expect "the API's page" fetch "$address/docs"
grep -q "$address" "$work/server.log" || stop "it does not print its address"
grep -q "$JOBTRACKER_DATA_DIR" "$work/server.log" || stop "it does not print its data directory"

gzip -c scripts/check-commands.postings.jsonl >"$work/postings.jsonl.gz"
expect "./run import, while the server runs" ./run import "$work/postings.jsonl.gz"
expect "./run backup, while the server runs" ./run backup "$work/backup.zip"
if ./run restore "$work/backup.zip" >"$work/out" 2>&1; then
  stop "restoring beside a running server must be refused"
fi
says "stop it first"
stop_server
expect "./run restore" ./run restore "$work/backup.zip"
expect "./run users, after the restore" ./run users
if JOBTRACKER_NONSENSE=1 ./run users >"$work/out" 2>&1; then
  stop "an unknown setting must stop the start"
fi
says JOBTRACKER_NONSENSE
say "  ok: an unknown setting stops the start"
