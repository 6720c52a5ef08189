package nl.nota.controle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Leesregel;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.organisatie.Registerdag;

/**
 * A nota as its rules read it.
 *
 * @param kop the fields of the kop as lines
 * @param tekst every line of the rubrieken in reading order, each footnote after the line of its anchor
 */
public record Drukproef(Inhoud inhoud, Omstandigheden omstandigheden, List<Alinea> kop, List<Alinea> tekst) {
    private static final List<Soort> BESLUIT = List.of(Soort.TER_BESLISSING, Soort.TER_ONDERTEKENING);

    public static Drukproef of(Inhoud inhoud, Omstandigheden omstandigheden) {
        var tekst = new ArrayList<Alinea>();
        var noten = 0;
        for (var rubriek : inhoud.rubrieken()) {
            var geschreven = Opmaak.write(rubriek.tekst(), noten + 1);
            add(rubriek, geschreven, tekst);
            noten += geschreven.voetnoten().size();
        }
        return new Drukproef(inhoud, omstandigheden, head(inhoud.kop()), List.copyOf(tekst));
    }

    private static void add(Rubriek rubriek, Opmaak.Geschreven geschreven, List<Alinea> uit) {
        var noten = geschreven.voetnoten().iterator();
        for (var regel : Leesregel.of(geschreven.tekst())) {
            uit.add(new Alinea(Plaats.rubriek(rubriek.code()), geschreven.tekst(), regel));
            for (var i = 0; i < regel.ankers().size() && noten.hasNext(); i++) {
                var noot = noten.next();
                var plaats = new Plaats(rubriek.code(), null, noot.nr());
                Leesregel.of(noot.tekst()).forEach(een -> uit.add(new Alinea(plaats, noot.tekst(), een)));
            }
        }
    }

    private static List<Alinea> head(Kop kop) {
        var uit = new ArrayList<Alinea>();
        add("onderwerp", kop.onderwerp(), uit);
        kop.aan().forEach(code -> add("aan", code, uit));
        if (kop.van() != null) add("van", kop.van(), uit);
        kop.afschrift().forEach(code -> add("afschrift", code, uit));
        kop.opgesteldDoor()
                .forEach(wie -> List.of(wie.naam(), wie.functie(), wie.afdeling(), wie.telefoon(), wie.email())
                        .forEach(veld -> add("opgesteldDoor", veld, uit)));
        return List.copyOf(uit);
    }

    private static void add(String veld, String waarde, List<Alinea> uit) {
        if (!waarde.isBlank()) uit.add(new Alinea(Plaats.kop(veld), waarde, Leesregel.plain(waarde)));
    }

    Registerdag register() {
        return omstandigheden.register();
    }

    /** The day of the nota. */
    public LocalDate dag() {
        var datum = inhoud.kop().datum();
        return datum == null ? omstandigheden.vandaag() : datum;
    }

    /** Whether the bewindspersoon is asked to decide or to sign. */
    boolean asksBesluit() {
        var soort = inhoud.kop().soort();
        return soort != null && BESLUIT.contains(soort);
    }

    /** The fields of the kop with this name. */
    Stream<Alinea> kop(String... velden) {
        return kop.stream()
                .filter(een -> Arrays.asList(velden).contains(een.plaats().veld()));
    }

    Optional<Alinea> onderwerp() {
        return kop("onderwerp").findFirst();
    }

    /** The lines of one rubriek, its footnotes left out. */
    public Stream<Alinea> rubriek(String code) {
        return tekst.stream()
                .filter(een -> een.plaats().deel().equals(code) && een.plaats().voetnoot() == null);
    }

    Stream<Alinea> besluit() {
        return rubriek(Sjabloon.GEADVISEERD_BESLUIT);
    }

    /** Each place in the rubrieken and their footnotes that looks so. */
    public Stream<Treffer> find(Pattern patroon) {
        return tekst.stream().flatMap(een -> een.find(patroon));
    }

    /** The same, the title of the nota included. */
    Stream<Treffer> findOveral(Pattern patroon) {
        return Stream.concat(onderwerp().stream(), tekst.stream()).flatMap(een -> een.find(patroon));
    }
}
