#!/bin/sh
# Run once by the PostgreSQL image when its data folder is new: the owner makes tables, the app role owns nothing.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --dbname fotfeste --set owner="$OWNER_PASSWORD" --set app="$APP_PASSWORD" <<'SQL'
create role fotfeste_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner';
create role fotfeste_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app';
alter database fotfeste owner to fotfeste_owner;
revoke all on database fotfeste from public;
grant connect on database fotfeste to fotfeste_app;
SQL
