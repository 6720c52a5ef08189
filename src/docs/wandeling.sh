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
klein() { printf '%s' "$1" | tr '[:upper:]' '[:lower:]'; }
stand() { roep opsteller GET "/notas/$kenmerk" | grep -o '"fase":"[A-Z_]*"' | head -n 1 | sed 's/^/   /'; }
besluit() {
  json "$(klein "$1")" POST "/notas/$kenmerk/besluiten" \
    "{\"bewindspersoon\":\"$1\",\"besluit\":\"AKKOORD\",\"toelichting\":\"\",\"voorwaarden\":[],$op}"
  echo "   $1 akkoord" >&2
}
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

echo "   De opsteller maakt de titel overal gelijk, en zegt waarom de tekst over de afstemming zo klopt."
bevinding() { roep opsteller GET "/notas/$kenmerk/bevindingen" | grep -o "\"id\":\"$1-[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
json opsteller POST "/notas/$kenmerk/bevindingen/$(bevinding D01)/verbeteringen" '{}' >/dev/null
json opsteller POST "/notas/$kenmerk/bevindingen/$(bevinding D03)/afwijzingen" \
  '{"reden":"KGG is later toegevoegd; de brief zelf noemt dit ministerie wel."}' >/dev/null

echo "3. De opsteller kiest de route: twee haltes, een lijn van twee, twee bewindspersonen; en dient in."
partijen=""
for code in EZ OCW KGG CDS DJZ; do partijen="$partijen{\"halte\":1,\"onderdeel\":\"$code\",\"scope\":[]},"; done
partijen="$partijen{\"halte\":2,\"onderdeel\":\"HDFC\",\"scope\":[]}"
json opsteller PUT "/notas/$kenmerk/route" \
  "{\"afstemming\":[$partijen],\"parafering\":[\"DIR\",\"SG\"],\"besluit\":{\"regel\":\"VOLGORDE\",\"bewindspersonen\":[\"STASDEF\",\"MINDEF\"]}}" >/dev/null
versie=$(json opsteller POST "/notas/$kenmerk/indieningen" '{}')
hash=$(printf '%s' "$versie" | veld hash)
op="\"versie\":1,\"hash\":\"$hash\""
echo "   versie 1, $hash"

echo "4. Vijf partijen van de eerste halte geven hun oordeel over precies deze versie."
for code in EZ OCW KGG CDS DJZ; do
  json "$(klein "$code")" POST "/notas/$kenmerk/afstemmingen" \
    "{\"onderdeel\":\"$code\",\"oordeel\":\"AKKOORD\",\"toelichting\":\"\",\"voorwaarden\":[],$op}" >/dev/null
  echo "   $code akkoord"
done

echo "5. De tweede halte: HDFC stelt een voorwaarde, de opsteller antwoordt, HDFC doet haar af."
json hdfc POST "/notas/$kenmerk/afstemmingen" \
  "{\"onderdeel\":\"HDFC\",\"oordeel\":\"AKKOORD_MITS\",\"toelichting\":\"\",\"voorwaarden\":[{\"tekst\":\"Noem de dekking.\"}],$op}" >/dev/null
voorwaarde=$(roep hdfc GET "/notas/$kenmerk" | grep -o '"voorwaarden":\[{"id":"[^"]*"' | cut -d '"' -f 6)
stand
json opsteller POST "/notas/$kenmerk/voorwaarden/$voorwaarde/antwoorden" \
  '{"antwoord":"NIET_VERWERKT","toelichting":"De dekking staat al bij de financiële overwegingen."}' >/dev/null
json hdfc POST "/notas/$kenmerk/voorwaarden/$voorwaarde/afdoeningen" "{\"toelichting\":\"Gezien.\",$op}" >/dev/null
stand

echo "6. Het secretariaat biedt aan; de directeur en de SG paraferen."
json secretariaat POST "/notas/$kenmerk/aanbiedingen" "{$op}" >/dev/null
json directeur POST "/notas/$kenmerk/parafen" "{\"functie\":\"DIR\",\"oordeel\":\"PARAAF\",\"toelichting\":\"\",$op}" >/dev/null
json sg POST "/notas/$kenmerk/parafen" "{\"functie\":\"SG\",\"oordeel\":\"PARAAF\",\"toelichting\":\"\",$op}" >/dev/null
stand

echo "7. STASDEF besluit, neemt dat binnen een minuut terug en besluit opnieuw; daarna besluit MINDEF."
besluit=$(besluit STASDEF | veld id)
json stasdef POST "/notas/$kenmerk/besluiten/$besluit/herroepingen" '{}' >/dev/null
echo "   STASDEF herroept"
besluit STASDEF >/dev/null
besluit MINDEF >/dev/null
stand

echo "8. Het resultaat."
roep opsteller GET "/notas/$kenmerk" | grep -o '"afgestemdMet":\[[^]]*\]\|"uitkomst":"[A-Z_]*"'
pdf="${TMPDIR:-/tmp}/$kenmerk.pdf"
roep opsteller GET "/notas/$kenmerk/pdf" -o "$pdf"
echo "   $pdf"
