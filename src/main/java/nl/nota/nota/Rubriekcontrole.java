package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.nota.Vormverzoek.Rubriekregel;
import org.jspecify.annotations.Nullable;

/** What is wrong with the rubrieken of a template that beheer typed. */
final class Rubriekcontrole {
    private static final int HOOGUIT = 30;
    private static final int LANG = 100;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final List<Rubriekregel> regels;
    private final List<Reden> redenen = new ArrayList<>();

    private Rubriekcontrole(List<Rubriekregel> regels) {
        this.regels = regels;
    }

    static List<Reden> against(Vormverzoek wat) {
        if (wat.rubrieken().isEmpty()) return List.of(Reden.onjuist("nota.reden.sjabloon.leeg"));
        if (wat.rubrieken().size() > HOOGUIT) return List.of(Reden.onjuist("nota.reden.sjabloon.te-veel", HOOGUIT));
        var controle = new Rubriekcontrole(wat.rubrieken());
        controle.regels.forEach(controle::line);
        controle.once("nota.reden.sjabloon.code.dubbel", Rubriekregel::code);
        controle.once("nota.reden.sjabloon.titel.dubbel", een -> een.titel().toLowerCase(Locale.ROOT));
        controle.once(
                "nota.reden.sjabloon.plaats.dubbel", een -> een.plaats() == 0 ? "" : String.valueOf(een.plaats()));
        controle.under();
        controle.needed(wat);
        return controle.redenen;
    }

    private void line(Rubriekregel een) {
        if (!CODE.matcher(een.code()).matches()) add("nota.reden.sjabloon.code", een.naam());
        else if (Vasterubrieken.isTaken(een.code())) add("nota.reden.sjabloon.code.bezet", een.code());
        if (!Regelrecht.isLine(een.titel(), LANG)) add("nota.reden.sjabloon.titel", een.code(), LANG);
        if (een.plaats() == 0) add("nota.reden.sjabloon.plaats", een.naam());
        if (!een.verplicht().stream().allMatch(Rubriekcontrole::isWanneer))
            add("nota.reden.sjabloon.verplicht", een.naam());
    }

    private static boolean isWanneer(String naam) {
        return naam.equals(Sjabloonvorm.Deel.ALTIJD)
                || Stream.of(Soort.values()).anyMatch(een -> een.name().equals(naam));
    }

    private void once(String reden, Function<Rubriekregel, String> wat) {
        var gezien = new TreeSet<String>();
        regels.stream()
                .filter(een -> !wat.apply(een).isEmpty() && !gezien.add(wat.apply(een)))
                .map(een -> een.titel().equalsIgnoreCase(wat.apply(een)) ? een.titel() : wat.apply(een))
                .distinct()
                .forEach(een -> add(reden, een));
    }

    /** One step deep, as on paper, and right behind what it stands under. */
    private void under() {
        @Nullable String boven = null;
        for (var een : regels) {
            if (een.ouder().isEmpty()) boven = een.code();
            else if (!een.ouder().equals(boven)) add("nota.reden.sjabloon.ouder", een.naam(), title(een.ouder()));
        }
    }

    private String title(String code) {
        return regels.stream()
                .filter(een -> een.code().equals(code))
                .map(Rubriekregel::naam)
                .findFirst()
                .orElse(code);
    }

    private void needed(Vormverzoek wat) {
        var codes = regels.stream().map(Rubriekregel::code).collect(Collectors.toSet());
        var soort = wat.kind().orElse(null);
        if (!wat.soort().isEmpty() && soort == null) return;
        Vasterubrieken.of(soort).stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> add("nota.reden.sjabloon.nodig", code));
        if (!codes.contains(Sjabloon.GEADVISEERD_BESLUIT)) return;
        Vasterubrieken.zonderBesluit(
                        soort, regels.stream().map(Rubriekregel::deel).toList())
                .forEach(een ->
                        add("nota.reden.sjabloon.besluit", title(Sjabloon.GEADVISEERD_BESLUIT), een.opschrift()));
    }

    private void add(String code, Object... waarden) {
        redenen.add(Reden.onjuist(code, waarden));
    }
}
