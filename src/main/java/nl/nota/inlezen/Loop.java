package nl.nota.inlezen;

/**
 * A run of letters on a sheet that all look alike.
 *
 * @param adres where it leads to, or empty
 * @param noot the place of the note that is anchored here, or -1; then there are no letters
 */
record Loop(String tekst, boolean vet, boolean cursief, String adres, int noot) {
    static Loop of(String tekst) {
        return new Loop(tekst, false, false, "", -1);
    }

    static Loop anker(int noot, boolean vet, boolean cursief) {
        return new Loop("", vet, cursief, "", noot);
    }

    boolean isAnker() {
        return noot >= 0;
    }

    Loop with(String anders) {
        return new Loop(anders, vet, cursief, adres, noot);
    }
}
