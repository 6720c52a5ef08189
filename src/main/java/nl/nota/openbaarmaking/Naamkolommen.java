package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.nota.nota.Blok;
import nl.nota.nota.Tekst;
import nl.nota.openbaarmaking.Bijlagelezing.Eigen;

/** The cells of a table below a heading that says that people stand there: each may be a name, whoever is called so. */
final class Naamkolommen {
    private static final Pattern MENSEN =
            Pattern.compile("(?iu)(?:(?:voor|achter|familie|roep)?naam|namen|contactperso(?:on|nen)"
                    + "|naam (?:van de )?(?:medewerker|contactpersoon|deelnemer|aanvrager|melder)|personen|medewerkers?"
                    + "|deelnemers?|aanwezigen?|behandelaars?|(?:op)?stellers?|auteurs?|melders?|aanvragers?|indieners?"
                    + "|(?:project)?leiders?|gesprekspartners?|sprekers?|ge[iï]nterviewden?|leden|getuigen?)\\s*:?");
    private static final Pattern NAAM = Pattern.compile("(?su)\\p{L}.*\\p{Lu}.*|\\p{Lu}.*");
    private static final int MEESTE_WOORDEN = 6;

    private final String sleutel;
    private final List<Lakvoorstel> gevonden = new ArrayList<>();
    private int gelezen;

    private Naamkolommen(String sleutel) {
        this.sleutel = sleutel;
    }

    /** What was found, and such cells; a cell takes the place of what was guessed within it. */
    static List<Lakvoorstel> with(Lakbron bron, List<Lakvoorstel> gezocht) {
        var cellen = new ArrayList<Lakvoorstel>();
        for (var rubriek : bron.inhoud().rubrieken()) {
            var tabellen = new Naamkolommen(Lakbron.rubriek(rubriek.code()));
            cellen.addAll(tabellen.read(rubriek.tekst()));
        }
        for (var bijlage : bron.bijlagen()) {
            if (!(bijlage.lezing() instanceof Eigen eigen)) continue;
            var tabellen = new Naamkolommen(bijlage.tekstsleutel());
            for (var deel : eigen.delen()) {
                if (!deel.kop().isEmpty()) tabellen.pass(deel.kop());
                tabellen.read(deel.tekst());
            }
            cellen.addAll(tabellen.gevonden);
        }
        return joined(gezocht, cellen);
    }

    static List<Lakvoorstel> of(String sleutel, Tekst tekst) {
        return new Naamkolommen(sleutel).read(tekst);
    }

    static List<Lakvoorstel> joined(List<Lakvoorstel> gezocht, List<Lakvoorstel> cellen) {
        var uit = new ArrayList<>(gezocht);
        for (var cel : cellen) {
            var hier = uit.stream()
                    .filter(een -> een.plaats().overlaps(cel.plaats()))
                    .toList();
            if (hier.stream().anyMatch(een -> een.soort() != Laksoort.MOGELIJK_NAAM)) continue;
            uit.removeAll(hier);
            uit.add(cel);
        }
        return List.copyOf(uit);
    }

    /** The places are counted in the text as {@link Vlaktekst} writes it. */
    private List<Lakvoorstel> read(Tekst tekst) {
        for (var blok : tekst.blokken()) {
            if (blok instanceof Blok.Tabel(var rijen)) table(rijen);
            else Vlaktekst.regels(new Tekst(List.of(blok))).forEach(regel -> pass(Vlaktekst.of(regel)));
        }
        return gevonden;
    }

    private void table(List<Blok.Rij> rijen) {
        var kolommen = new HashSet<Integer>();
        for (var nr = 0; nr < rijen.size(); nr++) {
            var cellen = rijen.get(nr).cellen();
            for (var kolom = 0; kolom < cellen.size(); kolom++) {
                var woorden = Vlaktekst.of(cellen.get(kolom).inhoud());
                if (nr == 0 && MENSEN.matcher(woorden.strip()).matches()) kolommen.add(kolom);
                if (nr > 0 && kolommen.contains(kolom) && isNaam(woorden)) gevonden.add(proposal(woorden));
                pass(woorden);
            }
        }
    }

    private static boolean isNaam(String cel) {
        return NAAM.matcher(cel.strip()).matches() && cel.strip().split("\\s+").length <= MEESTE_WOORDEN;
    }

    private Lakvoorstel proposal(String woorden) {
        var eind = gelezen + woorden.codePointCount(0, woorden.length());
        return new Lakvoorstel(
                new Lakplaats(sleutel, gelezen, eind), Laksoort.MOGELIJK_NAAM, woorden, Laksoort.MOGELIJK_NAAM.grond());
    }

    private void pass(String regel) {
        gelezen += regel.codePointCount(0, regel.length()) + 1;
    }
}
