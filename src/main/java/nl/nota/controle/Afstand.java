package nl.nota.controle;

/** How many slips lie between two writings. */
final class Afstand {
    private Afstand() {}

    /** Letters added, left out or replaced; more than {@code hoogstens} is not counted further. */
    static int between(String een, String ander, int hoogstens) {
        if (Math.abs(een.length() - ander.length()) > hoogstens) return hoogstens + 1;
        var vorige = new int[ander.length() + 1];
        for (var j = 0; j <= ander.length(); j++) vorige[j] = j;
        for (var i = 1; i <= een.length(); i++) {
            var rij = new int[ander.length() + 1];
            rij[0] = i;
            var laagste = i;
            for (var j = 1; j <= ander.length(); j++) {
                var zelfde = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
                rij[j] = Math.min(Math.min(vorige[j], rij[j - 1]) + 1, vorige[j - 1] + zelfde);
                laagste = Math.min(laagste, rij[j]);
            }
            if (laagste > hoogstens) return hoogstens + 1;
            vorige = rij;
        }
        return vorige[ander.length()];
    }
}
