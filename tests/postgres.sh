# Sourced by ./test and ./dev: a PostgreSQL server of one's own, from Debian's packages, gone when the script ends.
#   postgres_start FOLDER [durable]   starts one in FOLDER (which must be readable for all) and sets PG_BIN, PG_PORT and POSTGRES (a connection string).
#                                     Tests trade durability for speed; with "durable" a commit is on the disk when it is answered.
#   postgres_stop                     stops it.
postgres_as() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid postgres --regid postgres --init-groups env HOME="$PG_FOLDER" PATH="$PATH" "$@"; else "$@"; fi
}

postgres_start() {
  local safe=off
  [ "${2:-}" != durable ] || safe=on
  PG_FOLDER="$1/pg"
  PG_BIN=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
  PG_PORT=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo 54331)
  mkdir -m 700 "$PG_FOLDER" && { [ "$(id -u)" != 0 ] || chown postgres:postgres "$PG_FOLDER"; }
  postgres_as "$PG_BIN/initdb" -D "$PG_FOLDER/data" -U banshi --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$1/initdb.log" 2>&1 \
    || { cat "$1/initdb.log" >&2; return 1; }
  postgres_as tee -a "$PG_FOLDER/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $PG_PORT
unix_socket_directories = '$PG_FOLDER'
max_connections = 400
shared_buffers = 256MB
fsync = $safe
synchronous_commit = $safe
full_page_writes = $safe
CONF
  postgres_as "$PG_BIN/pg_ctl" -D "$PG_FOLDER/data" -l "$PG_FOLDER/log" -w -t 60 start >/dev/null || { echo "PostgreSQL does not start" >&2; return 1; }
  POSTGRES="Host=127.0.0.1;Port=$PG_PORT;Username=banshi;Database=postgres"
}

postgres_stop() {
  [ -z "${PG_FOLDER:-}" ] || postgres_as "$PG_BIN/pg_ctl" -D "$PG_FOLDER/data" -m immediate stop >/dev/null 2>&1 || true
}
