package nl.nota.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the frame of a page looks for what everybody must know; empty when there is nothing. */
@Component
public class Omroepbord {
    private final ObjectProvider<Omroeper> omroepers;

    Omroepbord(ObjectProvider<Omroeper> omroepers) {
        this.omroepers = omroepers;
    }

    public String binnen() {
        return omroepers.stream()
                .flatMap(een -> een.inside().stream())
                .findFirst()
                .orElse("");
    }

    public String buiten() {
        return omroepers.stream()
                .flatMap(een -> een.outside().stream())
                .findFirst()
                .orElse("");
    }
}
