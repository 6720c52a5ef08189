package nl.nota.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether requests still get an answer. When nobody came any further since the last beat, it knocks at the front door
 * as anybody would. When nothing is answered there, or when all places are taken by requests that do not move, the
 * product lives no longer: whoever watches it is told, and when that lasts the process is ended, so that what started
 * it starts it again. A first answer brings it back. A slow line that brings or takes bytes is no reason to die.
 */
final class Hartslag {
    /** So many beats in a row without an answer, and it is said. */
    static final int GEDULD = 2;
    /** So many, and the process is of no use to anybody. */
    static final int HOPELOOS = 6;

    private static final Logger LOG = LoggerFactory.getLogger(Hartslag.class);

    private final Verkeer verkeer;
    private final Klop klop;
    private final Leven leven;
    private Verkeer.Vordering vordering = new Verkeer.Vordering(0, 0);
    private int stil;

    Hartslag(Verkeer verkeer, Klop klop, Leven leven) {
        this.verkeer = verkeer;
        this.klop = klop;
        this.leven = leven;
    }

    /** A knock at the front door of this very product. */
    interface Klop {
        boolean isAnswered();
    }

    /** What is told to whoever watches the product, and what ends it. */
    interface Leven {
        void say(boolean leeft);

        void end();
    }

    void beat() {
        var nu = verkeer.vordering();
        var beweegt = !nu.equals(vordering);
        vordering = nu;
        if (beweegt || (!verkeer.isVol() && klop.isAnswered())) recover();
        else if (++stil == GEDULD) stop();
        else if (stil == HOPELOOS) end();
    }

    private void recover() {
        if (stil >= GEDULD) {
            LOG.info("Requests are answered again");
            leven.say(true);
        }
        stil = 0;
    }

    private void stop() {
        LOG.error("NOTA-102 Nobody who knocks is answered any more: liveness is down");
        leven.say(false);
    }

    private void end() {
        LOG.error("NOTA-103 Still nobody is answered: the product ends itself, to be started again");
        leven.end();
    }
}
