package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a line of light markup begins: as an item of a list, as a row of a table, or with plain words. */
final class Begin {
    private Begin() {}

    /**
     * The mark of an item.
     *
     * @param lengte how many characters of the line it takes
     */
    record Kenteken(boolean genummerd, int nummer, int lengte) {
        /** Only a dash and a 1 begin a list in the middle of a paragraph: any other number may be wrapped text. */
        boolean interrupts() {
            return !genummerd || nummer == 1;
        }
    }

    static @Nullable Kenteken kenteken(String regel) {
        if (regel.startsWith("-")) return endsAt(regel, 1) ? new Kenteken(false, 1, 1) : null;
        int cijfers = 0;
        while (cijfers < regel.length() && cijfers < 4 && isCijfer(regel.charAt(cijfers))) cijfers++;
        boolean nummer = cijfers > 0 && cijfers < 4 && regel.charAt(0) != '0' && regel.startsWith(".", cijfers);
        if (!nummer || !endsAt(regel, cijfers + 1)) return null;
        return new Kenteken(true, Integer.parseInt(regel.substring(0, cijfers)), cijfers + 1);
    }

    static boolean isCijfer(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean endsAt(String regel, int plaats) {
        return plaats == regel.length() || Tekens.isSpatie(regel.charAt(plaats));
    }

    /** In columns: a tab counts as two, one level. */
    static int inspringing(String regel) {
        int kolommen = 0;
        for (int i = 0; i < regel.length() && Tekens.isSpatie(regel.charAt(i)); i++) {
            kolommen += regel.charAt(i) == '\t' ? 2 : 1;
        }
        return kolommen;
    }

    static boolean isRij(String regel) {
        return regel.startsWith("|") && regel.length() > 1 && strepen(regel).getLast() == regel.length() - 1;
    }

    static List<String> cellen(String rij) {
        List<Integer> strepen = strepen(rij);
        List<String> cellen = new ArrayList<>();
        for (int i = 1; i < strepen.size(); i++) {
            cellen.add(Tekens.trim(rij.substring(strepen.get(i - 1) + 1, strepen.get(i))));
        }
        return cellen;
    }

    /** Where the plain bars stand: those without a backslash. */
    private static List<Integer> strepen(String rij) {
        List<Integer> strepen = new ArrayList<>();
        for (int i = 0; i < rij.length(); i++) {
            if (rij.charAt(i) == '\\') i++;
            else if (rij.charAt(i) == '|') strepen.add(i);
        }
        return strepen;
    }

    /** The line, made such that it begins with plain words. */
    static String plain(String regel) {
        Kenteken kenteken = kenteken(regel);
        if (kenteken != null)
            return new StringBuilder(regel).insert(kenteken.lengte() - 1, '\\').toString();
        return isRij(regel) ? "\\" + regel : regel;
    }
}
