package nl.nota.inlezen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.inlezen.Lezing.Opmerking;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/** The values of the head as they come in, and the words of the file that no field of the head took. */
final class Kopgegevens {
    private static final Pattern AANTAL =
            Pattern.compile("([0-9]{1,3}|geen|een|één|twee|drie|vier|vijf)\\b[.]?", Pattern.CASE_INSENSITIVE);
    private static final List<String> TELWOORDEN = List.of("geen", "een", "twee", "drie", "vier", "vijf");

    private final Namenlijst namen;
    private final List<Opmerking> opmerkingen;
    private final Map<Veld, List<String>> waarden = new EnumMap<>(Veld.class);
    /** What stood before the title, and what stood behind it. */
    private final List<String> voorTitel = new ArrayList<>();

    private final List<String> naTitel = new ArrayList<>();
    private @Nullable Soort soort;
    private @Nullable List<Opsteller> opstellers;
    private final Merkgegevens merken = new Merkgegevens();
    private final Weggelaten weggelaten = new Weggelaten();

    Kopgegevens(Namenlijst namen, List<Opmerking> opmerkingen) {
        this.namen = namen;
        this.opmerkingen = opmerkingen;
    }

    boolean has(Veld veld) {
        return waarden.containsKey(veld);
    }

    /** Takes a value; what it cannot be is kept among the words, with a remark. */
    void set(Veld veld, List<String> regels) {
        String waarde = String.join(" ", regels).strip();
        if (waarde.isEmpty()) return;
        boolean past = switch (veld) {
            case DATUM -> Datums.read(waarde).isPresent();
            case AANTAL_BIJLAGEN -> aantal(waarde) != null;
            case SOORT -> Stempel.of(waarde) != null;
            case RUBRICERING -> merken.takes(regels);
            case AAN, VAN, SAMENGEWERKT, AFGESTEMD_MET, AFSCHRIFT, PARAFEN, KENMERK, OPGESTELD_DOOR, ONDERWERP -> true;
        };
        if (!past) {
            opmerkingen.add(Opmerking.of("inlezen.opmerking.waarde", Velden.opschrift(veld), waarde));
            voorTitel.add(waarde);
            voorTitel.add("");
        } else if (veld == Veld.SOORT) {
            soort = Stempel.of(waarde);
        } else if (veld != Veld.RUBRICERING) {
            List<String> alle = new ArrayList<>(waarden.getOrDefault(veld, List.of()));
            alle.addAll(veld.isLijst() ? namen.split(String.join(", ", regels)) : regels);
            waarden.put(
                    veld,
                    veld.isLijst() && veld != Veld.AAN
                            ? alle.stream().distinct().toList()
                            : alle);
        }
    }

    /**
     * Takes a value that is surely that of the field, exactly as it stands.
     *
     * @param codes the codes that it lists, when they are known
     */
    void exactly(Veld veld, String waarde, List<String> codes) {
        if (veld.isLijst() && veld != Veld.AFGESTEMD_MET && !codes.isEmpty()) waarden.put(veld, codes);
        else if (veld == Veld.SOORT || veld == Veld.RUBRICERING || veld.isLijst()) set(veld, List.of(waarde));
        else if (!waarde.isEmpty()) waarden.put(veld, List.of(waarde));
    }

    void mark(String merking) {
        merken.add(merking);
    }

    /** What is no text of the nota is left out of it, and kept in the record. */
    void leaveOut(String soort, String woorden) {
        weggelaten.add(soort, woorden);
        if (soort.equals("briefhoofd")) weggelaten.ministry(namen.in(woorden));
    }

    Weggelaten weggelaten() {
        return weggelaten;
    }

    void drafters(List<Opsteller> gelezen) {
        opstellers = gelezen;
    }

    boolean says(String woorden) {
        return waarden.values().stream()
                .anyMatch(waarde -> String.join(" ", waarde).equals(woorden));
    }

    void addMissing(Kopgegevens ander) {
        ander.waarden.forEach(waarden::putIfAbsent);
        if (soort == null) soort = ander.soort;
        weggelaten.add(ander.weggelaten);
        merken.addMissing(ander.merken);
    }

    /** Whether the line is a stamp; one of an unknown soort is kept among the words. */
    boolean stamp(String regel) {
        if (Stempel.rubricering(regel) != null) return merken.isSameAs(regel) && merken.takes(List.of(regel));
        if (!Stempel.isStempel(regel)) return merken.takes(List.of(regel));
        Soort nieuw = Stempel.of(regel);
        if (nieuw == null || (soort != null && soort != nieuw)) {
            opmerkingen.add(Opmerking.of("inlezen.opmerking.stempel", regel));
            voorTitel.add(regel);
            voorTitel.add("");
        } else {
            soort = nieuw;
            String letterlijk = regel.replaceFirst("(?i)^(?:beslis)?nota\\s+", "");
            if (!letterlijk.equalsIgnoreCase(nieuw.stempel())) {
                opmerkingen.add(Opmerking.of("inlezen.opmerking.stempel.gelezen", letterlijk, nieuw.stempel()));
            }
        }
        return true;
    }

    void keep(String regel, boolean naDeTitel) {
        (naDeTitel ? naTitel : voorTitel).add(regel);
    }

    /** Without a title after the word Nota, the last words before the first heading are it, when they are few. */
    void titleFromRest(int langste) {
        if (has(Veld.ONDERWERP)) return;
        int eind = voorTitel.size();
        while (eind > 0 && voorTitel.get(eind - 1).isEmpty()) eind--;
        int begin = eind;
        while (begin > 0 && !voorTitel.get(begin - 1).isEmpty()) begin--;
        String titel = String.join(" ", voorTitel.subList(begin, eind));
        if (titel.isEmpty() || titel.length() > langste || titel.endsWith(".") || Stempel.isStempel(titel)) return;
        waarden.put(Veld.ONDERWERP, List.of(titel));
        voorTitel.subList(begin, eind).clear();
    }

    static @Nullable Integer aantal(String waarde) {
        Matcher m = AANTAL.matcher(waarde.strip());
        if (!m.matches()) return null;
        String woord = m.group(1).toLowerCase(Locale.ROOT).replace('é', 'e');
        int telwoord = TELWOORDEN.indexOf(woord);
        return telwoord >= 0 ? telwoord : Integer.valueOf(woord);
    }

    String onderwerp() {
        return text(Veld.ONDERWERP).orElse("");
    }

    @Nullable
    String kenmerk() {
        return text(Veld.KENMERK).orElse(null);
    }

    Optional<String> text(Veld veld) {
        return Optional.ofNullable(waarden.get(veld)).map(w -> String.join(" ", w));
    }

    List<String> list(Veld veld) {
        return waarden.getOrDefault(veld, List.of());
    }

    Optional<LocalDate> datum() {
        return text(Veld.DATUM).flatMap(Datums::read);
    }

    List<String> voorTitel() {
        return voorTitel;
    }

    List<String> naTitel() {
        return naTitel;
    }

    Kop kop() {
        return new Kop(
                soort,
                onderwerp(),
                list(Veld.AAN),
                text(Veld.VAN).orElse(null),
                list(Veld.AFSCHRIFT),
                datum().orElse(null),
                merken.rubricering(),
                opstellers == null ? Opstellers.read(list(Veld.OPGESTELD_DOOR)) : opstellers,
                merken.merkingen(),
                list(Veld.SAMENGEWERKT));
    }
}
