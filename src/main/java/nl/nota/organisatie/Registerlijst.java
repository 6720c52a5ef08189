package nl.nota.organisatie;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register with its dates. A code that ends stays, with the code that answers afterwards. */
@Component
class Registerlijst implements Huislijst {
    private static final int LANGSTE_NAAM = 200;
    private static final Pattern CODE = Pattern.compile("[\\p{L}][\\p{L}\\p{Nd}&./-]{0,29}");
    private static final Pattern NAAM = Pattern.compile("[\\p{L}\\p{Nd}(‘“'\"][^\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]*");
    private static final List<DateTimeFormatter> DAGEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT));

    private final Register register;
    private final Registerrijen rijen;

    Registerlijst(Register register, Registerrijen rijen) {
        this.register = register;
        this.rijen = rijen;
    }

    @Override
    public Huislijstsoort soort() {
        return Huislijstsoort.REGISTER;
    }

    @Override
    public List<Huisrij> current() {
        return register.entries().stream().map(Registerlijst::row).toList();
    }

    /** An entry as a row of the list. */
    static Huisrij row(Onderdeel een) {
        return Huisrij.of(
                Huislijstsoort.REGISTER,
                een.code(),
                een.begin().toString(),
                een.naam(),
                een.soort().name(),
                een.eind() == null ? "" : een.eind().toString(),
                een.opvolger() == null ? "" : een.opvolger(),
                een.tooi() == null ? "" : een.tooi());
    }

    /** A day as a spreadsheet may write it, in the one writing of the list; what is no day stays as it is. */
    @Override
    public Huisrij normal(Huisrij rij) {
        return new Huisrij(
                rij.soort(),
                rij.regel(),
                List.of(
                        rij.waarde("code").strip(),
                        day(rij.waarde("begin")).map(LocalDate::toString).orElse(rij.waarde("begin")),
                        rij.waarde("naam").strip(),
                        rij.waarde("soort").strip().toUpperCase(Locale.ROOT),
                        day(rij.waarde("eind")).map(LocalDate::toString).orElse(rij.waarde("eind")),
                        rij.waarde("opvolger").strip(),
                        rij.waarde("tooi").strip()));
    }

    private static Optional<LocalDate> day(String tekst) {
        for (var vorm : DAGEN) {
            try {
                return Optional.of(LocalDate.parse(tekst.strip(), vorm))
                        .filter(dag -> dag.getYear() > 1800 && dag.getYear() < 3000);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Huisfout> against(Medewerker wie, List<Huisrij> gelezen, Map<String, Huisrij> nu) {
        var straks = new HashMap<>(nu);
        gelezen.forEach(rij -> straks.put(rij.sleutel(), rij));
        var codes = new HashSet<String>();
        straks.values().forEach(rij -> codes.add(rij.waarde("code")));
        var fouten = new ArrayList<Huisfout>();
        for (var rij : gelezen) {
            fouten.addAll(against(rij));
            if (!rij.waarde("opvolger").isEmpty()
                    && (!codes.contains(rij.waarde("opvolger"))
                            || rij.waarde("opvolger").equals(rij.waarde("code"))))
                fouten.add(Huisfout.in(rij, "opvolger", "organisatie.reden.register.opvolger", rij.waarde("opvolger")));
            for (var ander : straks.values())
                if (overlaps(rij, ander))
                    fouten.add(Huisfout.in(
                            rij,
                            "begin",
                            "organisatie.reden.register.overlap",
                            rij.waarde("code"),
                            ander.waarde("begin")));
        }
        return fouten;
    }

    private static List<Huisfout> against(Huisrij rij) {
        var fouten = new ArrayList<Huisfout>();
        if (!CODE.matcher(rij.waarde("code")).matches())
            fouten.add(Huisfout.in(rij, "code", "organisatie.reden.register.code"));
        if (rij.waarde("naam").length() > LANGSTE_NAAM
                || !NAAM.matcher(rij.waarde("naam")).matches())
            fouten.add(Huisfout.in(rij, "naam", "organisatie.reden.register.naam", LANGSTE_NAAM));
        if (Keuze.of(Onderdeel.Soort.class, rij.waarde("soort")).isEmpty())
            fouten.add(Huisfout.in(
                    rij,
                    "soort",
                    "organisatie.reden.register.soort",
                    rij.waarde("soort"),
                    Keuze.possible(Onderdeel.Soort.class)));
        var begin = day(rij.waarde("begin"));
        var eind = day(rij.waarde("eind"));
        if (begin.isEmpty()) fouten.add(Huisfout.in(rij, "begin", "organisatie.reden.register.begin"));
        if (eind.isEmpty() && !rij.waarde("eind").isEmpty())
            fouten.add(Huisfout.in(rij, "eind", "organisatie.reden.register.eind"));
        if (begin.isPresent() && eind.isPresent() && eind.get().isBefore(begin.get()))
            fouten.add(Huisfout.in(rij, "eind", "organisatie.reden.register.omgekeerd"));
        if (!rij.waarde("opvolger").isEmpty() && rij.waarde("eind").isEmpty())
            fouten.add(Huisfout.in(rij, "opvolger", "organisatie.reden.register.opvolger-zonder-eind"));
        if (!isAddress(rij.waarde("tooi"))) fouten.add(Huisfout.in(rij, "tooi", "organisatie.reden.register.tooi"));
        return fouten;
    }

    private static boolean isAddress(String tooi) {
        try {
            return tooi.isEmpty()
                    || tooi.startsWith("https://") && URI.create(tooi).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the same code would be valid twice on one day. */
    private static boolean overlaps(Huisrij een, Huisrij ander) {
        if (!een.waarde("code").equals(ander.waarde("code")) || een.sleutel().equals(ander.sleutel())) return false;
        var begin = day(een.waarde("begin"));
        var anders = day(ander.waarde("begin"));
        if (begin.isEmpty() || anders.isEmpty()) return false;
        return !begin.get().isAfter(day(ander.waarde("eind")).orElse(LocalDate.MAX))
                && !anders.get().isAfter(day(een.waarde("eind")).orElse(LocalDate.MAX));
    }

    @Override
    public void put(@Nullable Huisrij was, Huisrij wordt) {
        rijen.put(new Onderdeel(
                wordt.waarde("code"),
                wordt.waarde("naam"),
                Onderdeel.Soort.valueOf(wordt.waarde("soort")),
                filled(wordt.waarde("tooi")),
                LocalDate.parse(wordt.waarde("begin")),
                day(wordt.waarde("eind")).orElse(null),
                filled(wordt.waarde("opvolger"))));
    }

    private static @Nullable String filled(String waarde) {
        return waarde.isEmpty() ? null : waarde;
    }
}
