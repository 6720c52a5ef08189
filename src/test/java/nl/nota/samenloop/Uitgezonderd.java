package nl.nota.samenloop;

import static java.util.Map.entry;

import java.util.Map;

/** The forms that are no {@link Geval}, each with the reason. */
final class Uitgezonderd {
    private Uitgezonderd() {}

    static final Map<String, String> REDENEN = Map.ofEntries(
            entry("/inloggen", "tells who somebody is; nothing happens to a nota"),
            entry("/sessie", "keeps a session open"),
            entry("/bewaard/verwijderen", "forgets what the browser kept for the person alone"),
            entry("/notas", "each time it begins another nota, and two are no harm"),
            entry("/notas/inlezingen", "each time it begins another nota from a file"),
            entry("/notas/{kenmerk}/concept/delen/{deel}", "one part of BEWERKEN: ConceptdeelTest, SchrijvenJourney"),
            entry("/notas/{kenmerk}/concept/peiling", "says where somebody is writing, and is forgotten"),
            entry("/notas/{kenmerk}/binnen", "the same words are marked once, on the last ground: BinnenPaginaTest"),
            entry("/notas/{kenmerk}/binnen/{id}/verwijderingen", "what is off stays off: BinnenPaginaTest"),
            entry("/notas/{kenmerk}/concept/binnen", "as /notas/{kenmerk}/binnen: BinnenSchrijvenTest"),
            entry("/notas/{kenmerk}/concept/binnen/{id}/verwijderingen", "what is off stays off: BinnenSchrijvenTest"),
            entry("/notas/{kenmerk}/bijlagen", "a file that lies there is refused: BijlagenTest"),
            entry("/notas/{kenmerk}/bijlagen/{id}/wijzigingen", "from what is no longer there: BijlagenTest"),
            entry("/notas/{kenmerk}/bijlagen/{id}/vervangingen", "what was replaced is gone: BijlagenTest"),
            entry("/notas/{kenmerk}/bijlagen/{id}/verplaatsingen", "each click is one place, and the end is the end"),
            entry("/notas/{kenmerk}/bijlagen/{id}/verwijderingen", "what was taken out is gone: BijlagenTest"),
            entry("/notas/{kenmerk}/brieven/{id}/bestanden", "the last file counts and is signed anew: BriefwegTest"),
            entry("/notas/{kenmerk}/brieven/{id}/kamerstukken", "the last number counts: BriefwegTest"),
            entry(
                    "/notas/{kenmerk}/afsluitingen",
                    "what is closed is not closed again: its policy says so: ArchiefTest"),
            entry("/notas/{kenmerk}/bewaarstops", "one more reason to keep it is no harm: ArchiefTest"),
            entry("/notas/{kenmerk}/bewaarstops/{id}/opheffingen", "what was lifted stays lifted: ArchiefTest"),
            entry("/vernietigingslijsten", "what lies on a list that waits is refused: VernietigingTest"),
            entry("/vernietigingslijsten/{id}/besluiten", "decided once, in one transaction: VernietigingTest"),
            entry("/toezeggingen", "what was written down last counts: BriefwegTest"),
            entry("/notas/{kenmerk}/ketencontroles", "looks at the trail and changes nothing"),
            entry("/notas/{kenmerk}/inzagen", "opens the nota for a reason; each time is a reading of its own"),
            entry("/notas/{kenmerk}/opmerkingen/{id}/overnames", "the words stand in the concept once: OvernameTest"),
            entry("/notas/{kenmerk}/opmerkingen/{id}/openbaarheden", "the last judgement counts"),
            entry("/notas/{kenmerk}/openbaarmaking/publicaties", "only what was released, once: its fase says so"),
            entry("/notas/{kenmerk}/openbaarmaking/intrekkingen", "what was withdrawn is not public: its fase says so"),
            entry("/notas/{kenmerk}/openbaarmaking/verplaatsingen", "the last moment counts: PublicatiemomentTest"),
            entry("/notas/{kenmerk}/openbaarmaking/intrekkingsoordelen", "is given once: PublicatiemomentTest"),
            entry("/notas/{kenmerk}/openbaarmaking/lakkingen", "what was said last of a place counts"),
            entry("/notas/{kenmerk}/openbaarmaking/afrondingen", "only exactly what was seen: VrijgevenTest"),
            entry("/notas/{kenmerk}/openbaarmaking/vrijgaven", "only exactly what was seen, once: VrijgevenTest"),
            entry("/notas/{kenmerk}/openbaarmaking/heropeningen", "what is open is not opened again: VrijgevenTest"),
            entry("/notas/{kenmerk}/bevindingen/{id}/verbeteringen", "the words are found once: BevindingTest"),
            entry("/notas/{kenmerk}/bevindingen/{id}/afwijzingen", "a reason is given once: BevindingTest"),
            entry("/werkvoorraad/voorbeelden", "shows what would be done"),
            entry("/werkvoorraad/stappen", "does AANBIEDEN and its like, each judged as in the table: WerkstappenTest"),
            entry("/werkvoorraad/filters", "is the person's own"),
            entry("/werkvoorraad/filters/{id}/verwijderingen", "is the person's own"),
            entry("/werkvoorraad/sneltoetsen", "is the person's own"),
            entry("/vervangingen", "refused when it overlaps: VervangingPaginaTest"),
            entry("/vervangingen/{id}/beeindigingen", "ends what runs, once: VervangingPaginaTest"),
            entry("/profiel/wachtwoord", "is the person's own"),
            entry("/profiel/tokens", "is the person's own"),
            entry("/profiel/tokens/{id}/intrekkingen", "is the person's own"),
            entry("/profiel/berichten", "is the person's own"),
            entry("/profiel/berichten/agenda", "is the person's own"),
            entry("/profiel/berichten/agenda/intrekkingen", "is the person's own"),
            entry("/berichten/gelezen", "is the person's own"),
            entry("/berichten/{id}/gelezen", "is the person's own"),
            entry("/berichten/{id}/ongelezen", "is the person's own"));
}
