package nl.nota.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * A module that others wrote and that the product serves as it came, under the version that the build names.
 *
 * @param naam under which other modules import it
 * @param bestand the file in its package that is the module
 */
record Webjar(String naam, String bestand) {
    private static final String DIST = "dist/index.js";

    /** The editor and all that it stands on. */
    static final List<Webjar> ALLE = List.of(
            new Webjar("orderedmap", DIST),
            new Webjar("prosemirror-commands", DIST),
            new Webjar("prosemirror-history", DIST),
            new Webjar("prosemirror-inputrules", DIST),
            new Webjar("prosemirror-keymap", DIST),
            new Webjar("prosemirror-model", DIST),
            new Webjar("prosemirror-schema-list", DIST),
            new Webjar("prosemirror-state", DIST),
            new Webjar("prosemirror-transform", DIST),
            new Webjar("prosemirror-view", DIST),
            new Webjar("rope-sequence", DIST),
            new Webjar("w3c-keyname", "index.js"));

    /** Where a browser gets it. */
    String pad() {
        return "/webjars/%s/%s/%s".formatted(naam, versie(), bestand);
    }

    private String versie() {
        try {
            var gegevens = new ClassPathResource("META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(naam));
            Properties eigenschappen = PropertiesLoaderUtils.loadProperties(gegevens);
            return eigenschappen.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
