package nl.nota.kern;

import java.util.List;

/** What a module finds when everything is looked after, for instance when a back-up was put back. */
public interface Nazicht {
    /** What it found, each in one Dutch sentence for the operator, without content of any nota. */
    List<Bevinding> look();

    /** Whether all is as it should be, and the sentence. */
    record Bevinding(boolean goed, String zin) {
        /** Nothing to do here. */
        public static Bevinding goed(String zin) {
            return new Bevinding(true, zin);
        }

        /** Something was lost or changed. */
        public static Bevinding mis(String zin) {
            return new Bevinding(false, zin);
        }
    }
}
