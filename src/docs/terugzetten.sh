#!/usr/bin/env bash
# Zet een reservekopie van nota terug, in een database zonder tabellen en een map zonder bestanden.
#
#   PGHOST=… PGPORT=… PGDATABASE=nota PGUSER=nota_eigenaar PGPASSWORD=… terugzetten.sh <map> <NOTA_DATA_DIR>
#
# De twee databaserollen en de lege database maakt u eerst, zoals bij de installatie. Kijk daarna na: --nota.nazien=true.
set -euo pipefail
map=$1
data=$2
(cd "$map" && sha256sum --quiet --check SHA256SUMS)
pg_restore --exit-on-error --single-transaction --dbname="$PGDATABASE" "$map/nota.dump"
mkdir -p "$data"
tar -C "$data" -xf "$map/bestanden.tar"
