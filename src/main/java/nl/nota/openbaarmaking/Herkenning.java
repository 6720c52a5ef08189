package nl.nota.openbaarmaking;

import java.util.stream.Stream;

/** One way of finding something in a text that should stay inside, in a time that grows with the text alone. */
interface Herkenning {
    Stream<Vondst> find(Zoektekst tekst);
}
