package nl.nota.nota;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;

/** What changed in one sentence, as people say it: 3 wijzigingen in 2 rubrieken, and which. */
public final class Verschilzin {
    private Verschilzin() {}

    public static String of(Notaverschil verschil) {
        var delen = verschil.gewijzigd();
        if (delen.isEmpty()) return "Er is niets veranderd.";
        var plaatsen = delen.stream().allMatch(Verschildeel::isRubriek)
                ? count(delen.size(), "in ", "rubriek", "rubrieken")
                : count(delen.size(), "op ", "plaats", "plaatsen");
        return count(verschil.aantal(), "", "wijziging", "wijzigingen") + " " + plaatsen
                + delen.stream()
                        .map(deel -> deel.titel() + " (" + parts(deel) + ")")
                        .collect(joining(", ", ": ", "."));
    }

    private static String parts(Verschildeel deel) {
        var uit = new ArrayList<String>();
        if (deel.inhoudelijk() > 0) uit.add(deel.inhoudelijk() + " inhoudelijk");
        if (deel.redactioneel() > 0) uit.add(deel.redactioneel() + " redactioneel");
        if (deel.verplaatst() > 0) uit.add(deel.verplaatst() + " verplaatst");
        if (deel.woorden() > 0 && deel.inhoudelijk() > 0) uit.add(count(deel.woorden(), "", "woord", "woorden"));
        return String.join(", ", uit);
    }

    private static String count(int aantal, String voor, String een, String meer) {
        return voor + aantal + " " + (aantal == 1 ? een : meer);
    }
}
