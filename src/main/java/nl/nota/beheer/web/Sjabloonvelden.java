package nl.nota.beheer.web;

import java.util.Map;

/** Where on the page of the templates a reason is shown. */
final class Sjabloonvelden {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> ALLE = Map.ofEntries(
            Map.entry("nota.reden.sjabloon.naam", "naam"),
            Map.entry("nota.reden.sjabloon.bezet", "naam"),
            Map.entry("nota.reden.sjabloon.ministerie", "ministerie"),
            Map.entry("nota.reden.sjabloon.soort", "soort"),
            Map.entry("nota.reden.sjabloon.leeg", "rubrieken"),
            Map.entry("nota.reden.sjabloon.te-veel", "rubrieken"),
            Map.entry("nota.reden.sjabloon.code", "rubrieken"),
            Map.entry("nota.reden.sjabloon.code.bezet", "rubrieken"),
            Map.entry("nota.reden.sjabloon.code.dubbel", "rubrieken"),
            Map.entry("nota.reden.sjabloon.titel", "rubrieken"),
            Map.entry("nota.reden.sjabloon.titel.dubbel", "rubrieken"),
            Map.entry("nota.reden.sjabloon.plaats", "rubrieken"),
            Map.entry("nota.reden.sjabloon.plaats.dubbel", "rubrieken"),
            Map.entry("nota.reden.sjabloon.verplicht", "rubrieken"),
            Map.entry("nota.reden.sjabloon.ouder", "rubrieken"),
            Map.entry("nota.reden.sjabloon.nodig", "rubrieken"),
            Map.entry("nota.reden.sjabloon.besluit", "rubrieken"),
            Map.entry("nota.reden.sjabloon.laatste", "einde"),
            Map.entry("nota.reden.vanaf", "vanaf"),
            Map.entry("nota.reden.vanaf.verleden", "vanaf"),
            Map.entry("nota.reden.vanaf.ver", "vanaf"),
            Map.entry("nota.reden.vanaf.begin", "vanaf"));

    private Sjabloonvelden() {}
}
