package nl.nota.organisatie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.kern.Reden;
import nl.nota.kern.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists that beheer keeps: what stands in them, and what a file or a single row would change. */
@Component
public class Huislijsten {
    /** As many bytes as a form can carry there and back. */
    public static final int LANGST = 1_000_000;

    private final Map<Huislijstsoort, Huislijst> lijsten;

    Huislijsten(List<Huislijst> lijsten) {
        this.lijsten = lijsten.stream().collect(Collectors.toMap(Huislijst::soort, Function.identity()));
    }

    /** What stands in it now, as a file that can be filled in and read again. */
    public String file(Huislijstsoort soort) {
        return Huisblad.write(soort, list(soort).current());
    }

    /** What would become of the house by this file. */
    public Huisplan plan(Medewerker wie, byte[] bestand) {
        if (bestand.length > LANGST)
            return plan(
                    bestand,
                    null,
                    List.of(new Huisfout(0, "", Reden.onjuist("organisatie.reden.lijst.groot", LANGST))),
                    List.of(),
                    0);
        var blad = Huisblad.read(bestand);
        if (blad.soort() == null) return plan(bestand, null, blad.fouten(), List.of(), 0);
        return plan(wie, blad.soort(), blad, bestand);
    }

    /** What would become of the house by this one row. */
    Huisplan plan(Medewerker wie, Huisrij rij) {
        return plan(wie, rij.soort(), new Huisblad(rij.soort(), List.of(rij), List.of()), new byte[0]);
    }

    private Huisplan plan(Medewerker wie, Huislijstsoort soort, Huisblad blad, byte[] bestand) {
        var lijst = list(soort);
        var nu = lijst.current().stream().collect(Collectors.toMap(Huisrij::sleutel, Function.identity()));
        var rijen = blad.rijen().stream().map(lijst::normal).toList();
        var fouten = new ArrayList<>(blad.fouten());
        fouten.addAll(doubles(rijen));
        fouten.addAll(lijst.against(wie, rijen, nu));
        var wijzigingen = new ArrayList<Huiswijziging>();
        for (var rij : rijen) {
            var was = nu.get(rij.sleutel());
            var verschillen = was == null ? List.<Huiswijziging.Verschil>of() : rij.differences(was);
            if (was == null || !verschillen.isEmpty()) wijzigingen.add(new Huiswijziging(was, rij, verschillen));
        }
        return plan(bestand, soort, fouten, wijzigingen, rijen.size() - wijzigingen.size());
    }

    /** Does all of it. */
    void apply(Huisplan plan) {
        for (var wijziging : plan.wijzigingen())
            list(wijziging.wordt().soort()).put(wijziging.was(), wijziging.wordt());
    }

    private static List<Huisfout> doubles(List<Huisrij> rijen) {
        var eerder = new HashMap<String, Integer>();
        var fouten = new ArrayList<Huisfout>();
        for (var rij : rijen) {
            var regel = eerder.putIfAbsent(rij.sleutel(), rij.regel());
            if (regel != null)
                fouten.add(Huisfout.in(
                        rij,
                        rij.soort().kolommen().getFirst(),
                        "organisatie.reden.lijst.dubbel",
                        rij.sleutel(),
                        regel));
        }
        return fouten;
    }

    private static Huisplan plan(
            byte[] bestand,
            @Nullable Huislijstsoort soort,
            List<Huisfout> fouten,
            List<Huiswijziging> wijzigingen,
            int gelijk) {
        var gevolg = wijzigingen.toString().getBytes(StandardCharsets.UTF_8);
        var merk = Sha256.hex(Sha256.of(bestand), gevolg);
        return new Huisplan(soort, fouten, wijzigingen, gelijk, merk);
    }

    private Huislijst list(Huislijstsoort soort) {
        return Objects.requireNonNull(lijsten.get(soort));
    }
}
