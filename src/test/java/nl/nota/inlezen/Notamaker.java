package nl.nota.inlezen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import nl.nota.nota.Teksten;

/** Makes up whole notas, the same ones for the same seed. */
final class Notamaker {
    private static final List<String> CODES = List.of("MINDEF", "STASDEF", "PDGB", "EZ", "HDFC", "DJZ", "DCo", "KGG");
    private static final List<String> TITELS = List.of(
            "Kamerbrief 'update' & <vervolg>", "Ter beslissing over Aan: wie", "Nota", "Aanleiding", "1. Van A naar B");

    private final Random toeval;
    private final Teksten teksten;

    Notamaker(long zaad) {
        this.toeval = new Random(zaad);
        this.teksten = new Teksten(zaad);
    }

    Wordnota nota() {
        Inhoud inhoud = inhoud();
        return new Wordnota(
                inhoud,
                "MINDEF2025" + (1_000_000 + toeval.nextInt(9_000_000)),
                kop(inhoud.kop()),
                toeval.nextInt(5),
                opdruk());
    }

    /** A nota as the ministerie van Defensie prints it, to which these agreed. */
    static Wordnota defensie(Inhoud inhoud, String kenmerk, List<String> afgestemd, int bijlagen) {
        List<Wordnota.Kopregel> kop = afgestemd.isEmpty()
                ? List.of()
                : List.of(new Wordnota.Kopregel("afgestemd", "Afgestemd met", String.join(", ", afgestemd)));
        return new Wordnota(inhoud, kenmerk, kop, bijlagen, Wordopdruk.GEEN);
    }

    /** What a nota claims of agreement when it comes back. */
    static List<String> claims(Wordnota nota) {
        return nota.kop().stream()
                .filter(Wordnota.Kopregel::isAfgestemd)
                .flatMap(regel -> new Namenlijst(List.of()).split(regel.waarde()).stream())
                .distinct()
                .toList();
    }

    /** The head of some ministry: its own labels, in its own order, and with who agreed in one line or in two. */
    private List<Wordnota.Kopregel> kop(Kop kop) {
        List<Wordnota.Kopregel> uit = new ArrayList<>();
        if (toeval.nextInt(3) > 0)
            uit.add(new Wordnota.Kopregel("van", "Afzender", kop.van() == null ? "" : kop.van()));
        uit.add(new Wordnota.Kopregel("aan", "Voor", Wordkop.opsomming(kop.aan())));
        if (toeval.nextBoolean()) {
            uit.add(new Wordnota.Kopregel("afgestemd", "Afgestemd met", Wordkop.opsomming(codes())));
        } else {
            uit.add(new Wordnota.Kopregel("intern_afgestemd", "Intern afgestemd", Wordkop.opsomming(codes())));
            uit.add(new Wordnota.Kopregel("extern_afgestemd", "Extern afgestemd", Wordkop.opsomming(codes())));
        }
        if (toeval.nextBoolean())
            uit.add(new Wordnota.Kopregel("afschrift", "Kopie aan", Wordkop.opsomming(kop.afschrift())));
        return uit;
    }

    /** What the house prints besides, some of it in words that a heading or a field could have. */
    private Wordopdruk opdruk() {
        Wordopdruk.Vak vak = new Wordopdruk.Vak("Geparafeerd", List.of("DIR, Tom Verhagen", "Datum: 3 mei 2026"));
        Wordopdruk.Melding dissent =
                new Wordopdruk.Melding("Afwijkend standpunt HDFC:", "Te duur.\n\nAanleiding\n1. Van A naar B");
        return new Wordopdruk(
                toeval.nextBoolean() ? List.of(vak) : List.of(),
                toeval.nextBoolean() ? List.of(new Wordopdruk.Vak("Uiterlijk", List.of("1 mei 2026"))) : List.of(),
                toeval.nextBoolean() ? List.of(vak, vak) : List.of(),
                toeval.nextBoolean() ? List.of(dissent, dissent) : List.of(),
                toeval.nextBoolean()
                        ? List.of(
                                new Wordopdruk.Vak("Bijlagen", List.of("1. Kamerbrief: 'update' & <vervolg> (a.pdf)")))
                        : List.of(),
                "nog niet afgestemd",
                "Versie 1 · 0123456789ab");
    }

    Inhoud inhoud() {
        List<Rubriek> rubrieken = new ArrayList<>();
        for (Rubriek vast : Sjabloon.defensie()) {
            if (toeval.nextInt(8) == 0) continue;
            rubrieken.add(vast.with(toeval.nextInt(4) == 0 ? Tekst.LEEG : teksten.tekst()));
            if (toeval.nextInt(5) == 0)
                rubrieken.add(new Rubriek("EIGEN_" + rubrieken.size(), "Krachtenveld", vast.ouder(), teksten.tekst()));
        }
        return new Inhoud(kop(), rubrieken);
    }

    private Kop kop() {
        List<Opsteller> opstellers = new ArrayList<>();
        for (int i = toeval.nextInt(3); i > 0; i--)
            opstellers.add(new Opsteller(
                    maybe("A. de Vries"),
                    maybe("Sr Beleidsmdw"),
                    maybe("KD: Leiding"),
                    maybe("+316 [x]"),
                    maybe("a@b.nl")));
        return new Kop(
                toeval.nextInt(5) == 0 ? null : Soort.values()[toeval.nextInt(Soort.values().length)],
                TITELS.get(toeval.nextInt(TITELS.size())),
                codes(),
                toeval.nextBoolean() ? "PDGB" : null,
                codes(),
                toeval.nextInt(5) == 0 ? null : LocalDate.of(2025, 1, 1).plusDays(toeval.nextInt(400)),
                toeval.nextInt(4) == 0 ? null : Rubricering.values()[toeval.nextInt(Rubricering.values().length)],
                opstellers,
                toeval.nextInt(4) == 0 ? List.of("NL EYES ONLY", "Onder embargo tot 3 mei 2026") : List.of(),
                toeval.nextInt(4) == 0 ? codes() : List.of());
    }

    private String maybe(String waarde) {
        return toeval.nextInt(3) == 0 ? "" : waarde;
    }

    private List<String> codes() {
        return CODES.stream().filter(code -> toeval.nextInt(4) == 0).toList();
    }
}
