package nl.nota.organisatie;

import java.util.List;

/** What beheer is about to write, and what that does; nothing of it is written yet. */
public record Huisvooruitblik(Huiswijziging wijziging, List<Gevolg> gevolgen) {
    public Huisvooruitblik {
        gevolgen = List.copyOf(gevolgen);
    }
}
