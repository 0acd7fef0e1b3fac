#!/bin/sh
# Two users, so that the server can do nothing but read and write rows: one owns the database, the other comes in as a guest.
set -eu
psql --set=ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  --set=owner_password="$OWNER_PASSWORD" --set=server_password="$SERVER_PASSWORD" <<'SQL'
create role binaan_owner login password :'owner_password';
create role binaan_server login password :'server_password';
create database binaan owner binaan_owner encoding 'UTF8' template template0;
SQL
