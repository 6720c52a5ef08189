package nl.nota.overzicht;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.afstemming.Afstemvraag;
import nl.nota.afstemming.Bevestigvraag;
import nl.nota.afstemming.Intrekking;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.Voorwaardevraag;
import nl.nota.afstemming.Zwijgvraag;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitronde;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.besluit.Besluitvraag;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Concept;
import nl.nota.nota.Grond;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versie;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Namen;
import nl.nota.parafering.Paraaf;
import nl.nota.parafering.Parafeervraag;
import nl.nota.verzending.Briefvraag;

/**
 * The whole file of one nota as one person may see it.
 *
 * @param onderweg how its way went and will go
 * @param opdruk how its sheets are printed
 * @param spoor the rows of the trail this person may see
 * @param namen the names of the people who answered, decided and drafted
 * @param geclaimd the parties that the file it came from says agreed
 * @param handelingen what this person may do now
 */
public record Notabeeld(
        Notastand stand,
        Onderweg onderweg,
        Leesbaar.Teksten teksten,
        Opdruk opdruk,
        List<Spoor.Stap> spoor,
        Map<UUID, String> namen,
        Vragen vragen,
        List<String> geclaimd,
        List<String> handelingen) {

    /**
     * What the nota asks of this person, to be answered beside the text that was read.
     *
     * @param zwijgend the parties whose silence can be recorded
     * @param brief how far its letters to parliament are, and what can be done with them
     * @param buiten the parties without people here, for whom an answer can be recorded
     */
    public record Vragen(
            List<Afstemvraag> afstemming,
            List<Bevestigvraag> bevestiging,
            List<Voorwaardevraag> voorwaarden,
            List<Zwijgvraag> zwijgend,
            List<String> buiten,
            List<Parafeervraag> paraaf,
            List<Besluitvraag> besluit,
            Briefvraag brief) {}

    public Notabeeld {
        spoor = List.copyOf(spoor);
        namen = Map.copyOf(namen);
        geclaimd = List.copyOf(geclaimd);
        handelingen = List.copyOf(handelingen);
    }

    /**
     * Whether this person may read what was said for this code: of others a party sees the stand, not the words, and
     * who may read no text reads no words either.
     */
    public boolean mayReadWords(String code) {
        return mayReadWords(stand.dossier().betrekking(), code);
    }

    /** The same for a person who is this to the nota. */
    public static boolean mayReadWords(Betrekking betrekking, String code) {
        return mayReadAllWords(betrekking) || betrekking.medewerker().answersFor(code);
    }

    /** Whether a person who is this to the nota may read what everybody said. */
    public static boolean mayReadAllWords(Betrekking betrekking) {
        return betrekking.mayRead(Grond.Niveau.VERSIES) && OverzichtLeesrecht.HELE_SPOOR.isFor(betrekking);
    }

    /** Why the agreement of this party no longer holds, for whoever may read the versies. */
    public List<Verval> lapsed(Standpunt standpunt) {
        return Verval.of(standpunt, teksten.versies(), namen);
    }

    /** Who said it, and in whose place: for instance Tom Verhagen, b.a. Eva Lindeman. */
    public String wie(Vastlegging vastlegging) {
        return vastlegging.wie(namen);
    }

    /** The same with the ground of acting for another behind it, as it is printed. */
    String printed(Vastlegging vastlegging) {
        return vastlegging.printed(namen);
    }

    /** Who took an answer back. */
    public String wie(Intrekking intrekking) {
        var namens = intrekking.namens();
        return Namen.of(
                namen.getOrDefault(intrekking.door(), ""),
                intrekking.formule(),
                namens == null ? "" : namen.getOrDefault(namens, ""));
    }

    /** What the line said, without what is about versies that this person may not read. */
    public List<Paraaf> parafen() {
        if (stand.dossier().betrekking().niveau() != Grond.Niveau.LAATSTE_VERSIE) return stand.parafen();
        return stand.parafen().stream()
                .filter(paraaf -> stand.nota().isCurrent(paraaf.gelezen()))
                .toList();
    }

    /** What was decided, without what is about versies that this person may not read. */
    public List<Besluit> besluiten() {
        if (stand.dossier().betrekking().niveau() != Grond.Niveau.LAATSTE_VERSIE) return stand.besluiten();
        return stand.besluiten().stream()
                .filter(besluit -> stand.nota().isCurrent(besluit.gelezen()))
                .toList();
    }

    /** Whether the working text is shown instead of the last versie. */
    public boolean isConcept() {
        return teksten.gewijzigd().isPresent();
    }

    /** The sheet of what this person reads first; none for who may not read text. */
    public Optional<Papier> papier() {
        return teksten.gewijzigd()
                .map(concept -> paper(
                        concept.inhoud(), onderweg.tell(Instemming.GEEN, Integer.MAX_VALUE), Druk.concept(begonnen())))
                .or(() -> teksten.laatste().map(versie -> paper(versie, Instemming.of(stand.ronde(), this::printed))));
    }

    /** The sheet of one versie, with who agreed to that text. */
    Papier paper(Versie versie, Instemming instemming) {
        var nummer = versie.nummer();
        var getekend = onderweg.tell(instemming, nummer.nummer())
                .telling(Paraafregels.passedOver(this, nummer))
                .initialledBy(Paraafregels.initials(this, nummer))
                .decided(decisions(nummer));
        return paper(versie.inhoud(), getekend, Druk.versie(nummer.nummer(), nummer.hash(), versie.ingediendOp()));
    }

    /**
     * What stands of what was decided about exactly this versie, or else its mark; what was taken back is not printed.
     */
    private List<Instemming.Besluitregel> decisions(Versienummer versie) {
        return stand.route().map(route -> Besluitronde.of(route, versie, besluiten())).stream()
                .flatMap(Besluitronde::geldend)
                .map(besluit -> Besluitregels.of(this, besluit))
                .toList();
    }

    /** Whether this person may read a voorwaarde of what was decided under this code: who checks it may as well. */
    public boolean mayRead(String code, Besluitvoorwaarde voorwaarde) {
        return mayReadWords(code) || voorwaarde.isCheckedBy(stand.dossier().medewerker());
    }

    /** The working text, for who writes. */
    public Optional<Concept> concept() {
        return teksten.concept();
    }

    private Papier paper(Inhoud inhoud, Instemming instemming, Druk druk) {
        var bijlagen = stand.nota().aantalBijlagen();
        return Papier.of(
                inhoud, stand.nota().kenmerk().waarde(), instemming, bijlagen == null ? 0 : bijlagen, druk, opdruk);
    }

    private Instant begonnen() {
        return stand.nota().begonnenOp();
    }
}
