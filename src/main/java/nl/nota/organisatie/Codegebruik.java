package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Who uses the codes of the register says here what it means that one of them ends. */
public interface Codegebruik {
    /**
     * What names the code and goes on without it.
     *
     * @param laatste the last day of the code
     */
    Stream<Gevolg> after(String code, LocalDate laatste);
}
