package nl.nota.openbaarmaking.web;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.openbaarmaking.Lakdeel;
import nl.nota.openbaarmaking.Lakvel;
import nl.nota.openbaarmaking.Lakvlak;
import org.jspecify.annotations.Nullable;

/**
 * The page of one sheet, on which somebody says which parts of it stay inside.
 *
 * @param titel as people call it
 * @param rijen what stands in the list about it: the sheet as a whole and its parts
 * @param vakken where the parts lie on it
 */
record Velblad(Lakvel vel, String titel, List<Lakblad.Rij> rijen, List<Vak> vakken) {

    /**
     * A part of it, in hundredths of a per cent.
     *
     * @param stand what becomes of it; VOORSTEL when it is only shown
     */
    record Vak(int x, int y, int breed, int hoog, String stand) {
        static Vak of(Lakvlak vlak, String stand) {
            return new Vak(
                    vlak.links(), vlak.boven(), vlak.rechts() - vlak.links(), vlak.onder() - vlak.boven(), stand);
        }
    }

    /**
     * Of this sheet.
     *
     * @param voorstel a part that is only shown, or null
     */
    static Velblad of(Lakvel vel, Lakdeel deel, Lakblad blad, @Nullable Lakvlak voorstel) {
        var rijen = blad.groepen().stream()
                .flatMap(groep -> groep.rijen().stream())
                .filter(rij -> vel.equals(rij.vel()))
                .toList();
        var gezegd = rijen.stream()
                .flatMap(rij -> Lakvlak.read(rij.regel().plaats().deel()).stream()
                        .map(vlak -> Vak.of(vlak, rij.regel().stand().name())));
        var gevraagd = Stream.ofNullable(voorstel).map(vlak -> Vak.of(vlak, "VOORSTEL"));
        return new Velblad(
                vel, deel.tekst(), rijen, Stream.concat(gezegd, gevraagd).toList());
    }
}
