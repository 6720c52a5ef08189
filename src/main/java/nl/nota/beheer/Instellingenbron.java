package nl.nota.beheer;

import java.util.List;

/** Port: the settings by which this node works. Who starts the product knows them all, and fills it. */
public interface Instellingenbron {
    /** Each of them, in the order of the README. */
    List<Instellingstand> all();
}
