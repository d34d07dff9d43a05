# A PostgreSQL of one's own: a new cluster in a temporary directory, on loopback, with a password, gone afterwards.
# shellcheck shell=bash

# Sets postgres_url. The server keeps fsync on, so that a test which kills it tells the truth.
start_postgres() {
  local bin port tries
  postgres_programs >/dev/null || need_apt postgresql
  bin=$(postgres_programs) || die "PostgreSQL is installed, but its initdb is nowhere to be found."
  postgres_dir=$(mktemp -d /tmp/atoll-postgres.XXXXXX)
  postgres_owner=$(unprivileged_user)
  make_cluster "$bin"
  for tries in 1 2 3; do
    port=$(free_port)
    if as_postgres "$bin/pg_ctl" --pgdata="$postgres_dir/data" --log="$postgres_dir/log" --wait --silent start --options \
      "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c max_connections=200"; then
      # shellcheck disable=SC2034 # for whoever sourced this
      postgres_url="postgres://atoll:$(cat "$postgres_dir/password")@127.0.0.1:$port/postgres"
      return 0
    fi
  done
  cat "$postgres_dir/log"
  die "PostgreSQL did not start in $tries tries."
}

make_cluster() {
  (umask 077 && head -c 18 /dev/urandom | od -An -v -tx1 | tr -d ' \n' >"$postgres_dir/password")
  chmod 755 "$postgres_dir"
  [ "$(id -u)" != 0 ] || chown -R "$postgres_owner" "$postgres_dir"
  as_postgres "$1/initdb" --pgdata="$postgres_dir/data" --username=atoll --pwfile="$postgres_dir/password" \
    --auth=md5 --encoding=UTF8 --locale=C.UTF-8
}

stop_postgres() {
  [ -n "${postgres_dir:-}" ] || return 0
  as_postgres "$(postgres_programs)/pg_ctl" --pgdata="$postgres_dir/data" --mode=immediate --silent stop >/dev/null 2>&1 || true
  rm -rf "$postgres_dir"
  postgres_dir=
}

# Where initdb and pg_ctl are; Debian keeps them off the PATH, one directory for each version.
postgres_programs() {
  local found
  found=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n1)
  [ -n "$found" ] || found=$(readlink -f "$(command -v initdb)") || return 1
  dirname "$found"
}

# PostgreSQL refuses to run as root.
unprivileged_user() {
  if [ "$(id -u)" != 0 ]; then id -un; elif id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi
}

as_postgres() {
  (
    cd /
    exec 3>&- 4>&- # a server must not hold on to the terminal of whoever started it
    if [ "$(id -u)" = 0 ]; then runuser -u "$postgres_owner" -- "$@"; else "$@"; fi
  )
}
