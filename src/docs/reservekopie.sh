#!/usr/bin/env bash
# Maakt een reservekopie van nota terwijl er gewerkt wordt: eerst de database, dan de bestanden. Zo staat van elk bestand
# dat de database noemt de inhoud in de kopie; wat er daarna nog bij kwam, is er te veel en wordt later opgeruimd.
#
#   PGHOST=… PGPORT=… PGDATABASE=nota PGUSER=nota_eigenaar PGPASSWORD=… reservekopie.sh <NOTA_DATA_DIR> <map>
#
# Nodig: pg_dump, van dezelfde versie als de database of nieuwer. Staan de bestanden in S3, bewaar dan daar de versies.
set -euo pipefail
data=$1
map=$2
mkdir -p "$map"
pg_dump --format=custom --file="$map/nota.dump"
# Een bestand dat intussen werd opgeruimd of erbij kwam (uitkomst 1) hoort niet bij deze kopie.
tar -C "$data" -cf "$map/bestanden.tar" --ignore-failed-read opslag || [ $? -eq 1 ]
sync -f "$map"
(cd "$map" && sha256sum nota.dump bestanden.tar > SHA256SUMS)
