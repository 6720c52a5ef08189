package nl.nota.reis;

import nl.nota.Browser.Setting;

/** How somebody works: the same journey is walked in each of these. */
enum Stand {
    MUIS,
    TOETSENBORD,
    ZONDER_JAVASCRIPT,
    /** A finger on 320 by 640, with the text at 200 %. */
    SMAL;

    Setting setting(Setting normal) {
        return switch (this) {
            case MUIS, TOETSENBORD -> normal;
            case ZONDER_JAVASCRIPT -> normal.withoutJavaScript();
            case SMAL -> normal.sized(320, 640).touched().enlarged();
        };
    }

    Bediening bediening(Meting meting) {
        return switch (this) {
            case MUIS, ZONDER_JAVASCRIPT -> new Muis(meting);
            case TOETSENBORD -> new Toetsenbord(meting);
            case SMAL -> new Vinger(meting, true);
        };
    }
}
