package nl.nota.openbaarmaking;

import java.io.IOException;

/** Where packages are put for another platform. */
interface Pakketdoel {
    /** Puts it there, whole or not at all; the same one twice is there once. */
    void put(String naam, byte[] bytes) throws IOException;
}
