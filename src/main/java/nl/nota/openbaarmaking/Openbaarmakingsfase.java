package nl.nota.openbaarmaking;

import java.util.Locale;

/** How far a decided nota is on its way to the public. */
public enum Openbaarmakingsfase {
    /** Somebody must go through what stays inside. */
    TE_BEOORDELEN,
    /** Somebody did; another person must release it. */
    GELAKT,
    /** It may become public as it was released. */
    VRIJGEGEVEN,
    OPENBAAR,
    /** It was public, and is not any more. */
    INGETROKKEN;

    /** As people read it, for instance Te beoordelen. */
    public String opschrift() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
