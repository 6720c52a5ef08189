package nl.nota.openbaarmaking;

/** The sheets of a bijlage could not be made so that it is certain what is on them: nothing of it goes out. */
final class Bladfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Bladfout(String waarom) {
        super(waarom);
    }
}
