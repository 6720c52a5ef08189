package nl.nota.reis;

import nl.nota.Browser.Setting;

/** How somebody works: the same journey is walked in each of these. */
enum Stand {
    MUIS,
    TOETSENBORD,
    ZONDER_JAVASCRIPT,
    SMAL;

    Setting setting(Setting normal) {
        return switch (this) {
            case MUIS, TOETSENBORD -> normal;
            case ZONDER_JAVASCRIPT -> normal.withoutJavaScript();
            case SMAL -> normal.sized(320, 640);
        };
    }

    Bediening bediening() {
        return this == TOETSENBORD ? new Toetsenbord() : new Muis();
    }
}
