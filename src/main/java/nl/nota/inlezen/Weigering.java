package nl.nota.inlezen;

import java.util.List;

/** A file is not read; why not is a Dutch sentence by its code in the messages. */
final class Weigering extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> waarden;

    Weigering(String code, Object... waarden) {
        super(code, null, false, false);
        this.code = code;
        this.waarden = List.of(waarden);
    }

    String code() {
        return code;
    }

    List<Object> waarden() {
        return waarden;
    }
}
