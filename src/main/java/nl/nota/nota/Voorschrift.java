package nl.nota.nota;

import java.util.List;

/**
 * What a policy prescribes for one handeling.
 *
 * @param bevoegdheden who may do it, and when; any of these is enough
 * @param vierOgen whether nobody who drafted the nota may ever do it, also not for another
 */
public record Voorschrift(List<Bevoegdheid> bevoegdheden, boolean vierOgen) {
    public Voorschrift {
        bevoegdheden = List.copyOf(bevoegdheden);
    }

    public static Voorschrift of(Bevoegdheid... bevoegdheden) {
        return new Voorschrift(List.of(bevoegdheden), false);
    }

    /** Of what takes a second pair of eyes. */
    public static Voorschrift vierOgen(Bevoegdheid... bevoegdheden) {
        return new Voorschrift(List.of(bevoegdheden), true);
    }
}
