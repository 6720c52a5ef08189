package nl.nota.archief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Concept;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.openbaarmaking.Openbaarheid;
import nl.nota.opslag.Opslag;
import nl.nota.organisatie.Register;
import nl.nota.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers all of a closed dossier, from one look at the database. */
@Component
class Dossierinpakker {
    private static final Pattern EXTENSIE = Pattern.compile(".*(\\.[A-Za-z0-9]{1,5})", Pattern.DOTALL);

    private final Archiefboek boek;
    private final Selectielijst lijst;
    private final Dossierbronnen bronnen;
    private final Versies versies;
    private final Concepten concepten;
    private final Openbaarheid openbaarheid;
    private final Opslag opslag;
    private final Logboek logboek;
    private final Pakketgegevens gegevens;
    private final Versiedruk druk;
    private final Register register;
    private final String ministerie;

    Dossierinpakker(
            Archiefboek boek,
            Selectielijst lijst,
            Dossierbronnen bronnen,
            Versies versies,
            Concepten concepten,
            Openbaarheid openbaarheid,
            Opslag opslag,
            Logboek logboek,
            Pakketgegevens gegevens,
            Versiedruk druk,
            Register register,
            @Value("${nota.ministerie}") String ministerie) {
        this.boek = boek;
        this.lijst = lijst;
        this.bronnen = bronnen;
        this.versies = versies;
        this.concepten = concepten;
        this.openbaarheid = openbaarheid;
        this.opslag = opslag;
        this.logboek = logboek;
        this.gegevens = gegevens;
        this.druk = druk;
        this.register = register;
        this.ministerie = ministerie;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Pakket of(Dossier dossier) {
        var kenmerk = dossier.kenmerk();
        var alle = versies.of(kenmerk);
        alle.forEach(Versietekst::check);
        var afsluiting = boek.find(kenmerk).orElseThrow(NotFound::new);
        var concept = concepten.of(dossier.nota());
        var stukken = new ArrayList<Pakketstuk>();
        alle.forEach(een -> stukken.add(versie(dossier, een, alle)));
        if (concept.gewijzigd()) stukken.add(concept(concept.inhoud()));
        stukken.addAll(files(alle, concept, kenmerk));
        openbaarheid.find(kenmerk.waarde()).ifPresent(een -> stukken.add(publication(een)));
        stukken.add(gegevens.of(kenmerk));
        stukken.add(new Pakketstuk(
                "spoor",
                "Spoor",
                false,
                List.of(Pakketbestand.of("spoor.json", Formaat.JSON, bronnen.chains(kenmerk)))));
        return new Pakket(
                kenmerk.waarde(),
                alle.isEmpty()
                        ? concept.inhoud().kop()
                        : alle.getLast().inhoud().kop(),
                afsluiting,
                lijst.named(afsluiting.categorie()),
                vormer(afsluiting.dag()),
                logboek.trail(kenmerk.waarde()),
                stukken);
    }

    private Archiefvormer vormer(LocalDate dag) {
        return register.find(ministerie, dag)
                .map(een -> new Archiefvormer(een.naam(), een.tooi()))
                .orElse(new Archiefvormer(ministerie, null));
    }

    /** One text in three writings: as it was frozen, for people without nota, and as it looked on paper. */
    private Pakketstuk versie(Dossier dossier, Versie versie, List<Versie> alle) {
        var nummer = versie.nummer().nummer();
        var naam = "versie-" + nummer;
        var bevroren = bronnen.frozen(dossier.kenmerk()).stream()
                .filter(een -> een.nummer() == nummer)
                .findFirst()
                .orElseThrow();
        return new Pakketstuk(
                naam,
                "Versie " + nummer,
                false,
                List.of(
                        Pakketbestand.of(naam + ".json", Formaat.JSON, bevroren.inhoud()),
                        Pakketbestand.of(naam + ".txt", Formaat.TEKST, Versietekst.of(versie.inhoud())),
                        Pakketbestand.of(naam + ".pdf", Formaat.PDF_A, druk.pdf(dossier, versie, alle))));
    }

    /** What was written since the last versie and never submitted; all there is of a nota without any. */
    private static Pakketstuk concept(Inhoud inhoud) {
        return new Pakketstuk(
                "concept",
                "Concept",
                false,
                List.of(Pakketbestand.of("concept.txt", Formaat.TEKST, Versietekst.of(inhoud))));
    }

    /** The bijlagen of the concept and of all versies, and the dated letters. */
    private List<Pakketstuk> files(List<Versie> alle, Concept concept, Kenmerk kenmerk) {
        var bekend = Stream.concat(Stream.of(concept.inhoud()), alle.stream().map(Versie::inhoud))
                .flatMap(een -> een.bijlagen().stream())
                .collect(Collectors.toMap(Bijlage::id, Function.identity(), (een, ander) -> ander));
        var uit = new ArrayList<Pakketstuk>();
        for (var een : bronnen.held(kenmerk)) {
            var bijlage = bekend.get(een.id());
            var nummer = uit.size() + 1;
            var naam = bijlage == null ? "Brief" : bijlage.bestand().naam();
            var extensie = EXTENSIE.matcher(naam);
            var bestand = new Pakketbestand(
                    "bijlage-" + nummer + (extensie.matches() ? extensie.group(1) : ""),
                    naam,
                    bijlage == null
                            ? Formaat.ONBEKEND
                            : Formaat.of(bijlage.bestand().soort()),
                    een.grootte(),
                    een.sha256(),
                    () -> opslag.open(een.id()).orElseThrow());
            var titel = bijlage == null ? "Gedateerde brief" : bijlage.titel();
            uit.add(new Pakketstuk("bijlage-" + nummer, titel, false, List.of(bestand)));
        }
        return uit;
    }

    /** As the public read it. */
    private static Pakketstuk publication(Openbaarheid.Vindbaar gevonden) {
        var publicatie = gevonden.publicatie();
        return new Pakketstuk(
                "publicatie",
                publicatie.titel(),
                gevonden.isOpenbaar(),
                List.of(
                        Pakketbestand.of("beslisnota.pdf", Formaat.PDF_A, publicatie.pdf()),
                        Pakketbestand.of("diwoo.xml", Formaat.XML, publicatie.diwoo())));
    }
}
