package nl.nota.reis;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tasks that people do most, each from the own list or from the page that the link in a mail opens. */
final class Taken {
    /** Sets the stage, does the task and sees that it is done; gives who did it. */
    interface Taak {
        Gebruiker doe(Schouwburg schouwburg);
    }

    private Taken() {}

    /** By role and name, as the table of budgets has them. */
    static Map<String, Taak> alle() {
        var alle = new LinkedHashMap<String, Taak>();
        alle.putAll(Schrijftaken.alle());
        alle.putAll(Partijtaken.alle());
        alle.putAll(Lijntaken.alle());
        alle.putAll(Beslistaken.alle());
        alle.putAll(Wootaken.alle());
        return alle;
    }
}
