package nl.nota.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How far a check has come along a keten: the last row that still held, and the first that did not. */
final class Nagelopen {
    private int n;
    private String ketenhash = Schakel.GEEN;
    private int laatste;
    private String einde = Schakel.GEEN;
    private Uitslag.@Nullable Gebroken breuk;

    void next(ResultSet row) throws SQLException {
        if (breuk != null) return;
        if (row.getString("einde") instanceof String hash) {
            laatste = row.getInt("laatste");
            einde = hash;
        }
        if (row.getString("keten") == null) return;
        var fout = judge(row);
        if (fout != null) breuk = new Uitslag.Gebroken(n + 1, fout);
        n++;
        ketenhash = row.getString("ketenhash");
    }

    Uitslag uitslag() {
        if (breuk != null) return breuk;
        if (n != laatste || !ketenhash.equals(einde))
            return new Uitslag.Gebroken(Math.min(n, laatste) + 1, Breuk.EINDE);
        return new Uitslag.Ongeschonden(n, ketenhash);
    }

    private @Nullable Breuk judge(ResultSet row) throws SQLException {
        if (row.getInt("n") != n + 1) return Breuk.VOLGORDE;
        if (!row.getString("vorige").equals(ketenhash)) return Breuk.VORIGE;
        if (!schakel(row).ketenhash().equals(row.getString("ketenhash"))) return Breuk.HASH;
        String inhoud = row.getString("inhoud");
        if (inhoud == null) return null;
        return Schakel.commit(row.getBytes("zout"), inhoud).equals(row.getString("inhoud_vast")) ? null : Breuk.INHOUD;
    }

    private static Schakel schakel(ResultSet row) throws SQLException {
        return new Schakel(
                row.getString("keten"),
                row.getInt("n"),
                row.getObject("tijd", OffsetDateTime.class).toInstant(),
                row.getString("soort"),
                row.getString("door"),
                row.getString("namens"),
                row.getObject("versie", Integer.class),
                row.getString("hash"),
                row.getString("inhoud_vast"),
                row.getString("vorige"));
    }
}
