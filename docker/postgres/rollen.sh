#!/bin/sh
# Makes the two roles and the database: naast_eigenaar migrates, naast_app is what the API connects as and owns nothing.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  -v eigenaar="$NAAST_WACHTWOORD_EIGENAAR" -v app="$NAAST_WACHTWOORD_APP" <<'SQL'
create role naast_eigenaar login password :'eigenaar';
create role naast_app login password :'app';
create database naast owner naast_eigenaar;
SQL
