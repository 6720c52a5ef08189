package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A head whose two columns were squeezed onto the same lines is laid out again: the left column, then the right. */
final class Kolommen {
    private static final Pattern CEL = Pattern.compile("\\S+(?: {1,2}\\S+)*");
    private static final int TAB = 8;

    private Kolommen() {}

    record Cel(int kolom, String tekst) {}

    static List<Cel> cellen(String regel) {
        List<Cel> uit = new ArrayList<>();
        Matcher m = CEL.matcher(expanded(regel));
        while (m.find()) uit.add(new Cel(m.start(), m.group()));
        return uit;
    }

    static List<String> unsqueezed(List<String> regels) {
        int rechts = regels.stream().mapToInt(Kolommen::rightColumn).max().orElse(0);
        if (rechts == 0) return regels;
        List<String> links = new ArrayList<>();
        List<String> ernaast = new ArrayList<>(List.of(""));
        for (String regel : regels) {
            StringBuilder voor = new StringBuilder();
            StringBuilder na = new StringBuilder();
            for (Cel cel : cellen(regel))
                (cel.kolom() < rechts - 2 ? voor : na).append(cel.tekst()).append('\t');
            if (na.isEmpty() || !voor.isEmpty()) links.add(voor.toString().stripTrailing());
            ernaast.add(na.toString().stripTrailing());
        }
        links.addAll(ernaast);
        return links;
    }

    /** Where the second column begins: at a label that has words of another field before it. */
    private static int rightColumn(String regel) {
        List<Cel> cellen = cellen(regel);
        if (cellen.size() < 2 || Veld.of(cellen.getFirst().tekst()) == null) return 0;
        return cellen.stream()
                .skip(1)
                .filter(c -> Veld.of(c.tekst()) != null)
                .mapToInt(Cel::kolom)
                .findFirst()
                .orElse(0);
    }

    private static String expanded(String regel) {
        StringBuilder uit = new StringBuilder();
        for (char c : regel.toCharArray()) {
            if (c != '\t') uit.append(c);
            else uit.append(" ".repeat(Math.max(3, TAB - uit.length() % TAB)));
        }
        return uit.toString();
    }
}
