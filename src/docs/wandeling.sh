#!/usr/bin/env bash
# Walks the real nota from file to BESLOTEN through the API of a running demo.
#   bash src/docs/wandeling.sh [address]      default http://localhost:8080
set -euo pipefail
adres="${1:-http://localhost:8080}/api/v1"
bestand="$(dirname "${BASH_SOURCE[0]}")/../main/resources/voorbeeld/MINDEF20250034347.txt"

# roep WIE METHODE PAD [curl-argumenten]: one call as a person of the demo; prints the answer, stops on a refusal
roep() {
  local wie=$1 methode=$2 pad=$3
  shift 3
  curl -sS --fail-with-body -u "$wie:demo-$wie" -X "$methode" "$@" "$adres$pad"
}
json() { roep "$1" "$2" "$3" -H 'Content-Type: application/json' --data "$4"; }
veld() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1; }

echo "1. De opsteller leest de nota in."
kenmerk=$(roep opsteller POST /notas/inlezingen -F "bestand=@$bestand" | grep -o '"kenmerk":"[^"]*"' | head -n 1 | cut -d '"' -f 4)
echo "   $kenmerk"

echo "2. De opsteller vult aan wat het bestand niet zegt: de rubricering."
koppen=$(mktemp)
nota=$(roep opsteller GET "/notas/$kenmerk" -D "$koppen")
etag=$(sed -n 's/^[Ee][Tt]ag: *//p' "$koppen" | tr -d '\r')
rm -f "$koppen"
concept=$(printf '%s' "$nota" | sed 's/"rubricering":null/"rubricering":"ONGERUBRICEERD"/' \
  | grep -o '"soort":.*"voetnoten":\[[^]]*\]' \
  | sed 's/"fase":"[A-Z_]*",//; s/"aantalBijlagen":[0-9]*,//; s/"bijlagen":\[\],//; s/,"titel":"[^"]*"//g; s/,"hash":"[^"]*"//g')
roep opsteller PUT "/notas/$kenmerk/concept" -H "If-Match: $etag" -H 'Content-Type: application/json' \
  --data "{$concept}" >/dev/null

echo "3. De opsteller kiest de route en dient in."
partijen=""
for code in EZ OCW KGG CDS HDFC DJZ; do partijen="$partijen{\"halte\":1,\"onderdeel\":\"$code\",\"scope\":[]},"; done
json opsteller PUT "/notas/$kenmerk/route" \
  "{\"afstemming\":[${partijen%,}],\"parafering\":[],\"besluit\":{\"regel\":\"VOLGORDE\",\"bewindspersonen\":[\"STASDEF\",\"MINDEF\"]}}" >/dev/null
versie=$(json opsteller POST "/notas/$kenmerk/indieningen" '{}')
hash=$(printf '%s' "$versie" | veld hash)
echo "   versie 1, $hash"

echo "4. Zes partijen geven hun oordeel over precies deze versie."
for code in EZ OCW KGG CDS HDFC DJZ; do
  json "$(printf '%s' "$code" | tr '[:upper:]' '[:lower:]')" POST "/notas/$kenmerk/afstemmingen" \
    "{\"onderdeel\":\"$code\",\"oordeel\":\"AKKOORD\",\"toelichting\":\"\",\"voorwaarden\":[],\"versie\":1,\"hash\":\"$hash\"}" >/dev/null
  echo "   $code akkoord"
done

echo "5. Het secretariaat biedt aan; STASDEF en MINDEF besluiten."
json secretariaat POST "/notas/$kenmerk/aanbiedingen" "{\"versie\":1,\"hash\":\"$hash\"}" >/dev/null
for code in STASDEF MINDEF; do
  json "$(printf '%s' "$code" | tr '[:upper:]' '[:lower:]')" POST "/notas/$kenmerk/besluiten" \
    "{\"bewindspersoon\":\"$code\",\"besluit\":\"AKKOORD\",\"toelichting\":\"\",\"voorwaarden\":[],\"versie\":1,\"hash\":\"$hash\"}" >/dev/null
  echo "   $code akkoord"
done

echo "6. Het resultaat."
roep opsteller GET "/notas/$kenmerk" | grep -o '"fase":"[A-Z]*"\|"afgestemdMet":\[[^]]*\]\|"uitkomst":"[A-Z_]*"'
roep opsteller GET "/notas/$kenmerk/pdf" -o "$kenmerk.pdf"
echo "   $kenmerk.pdf"
