package nl.nota.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail as it is read: subject and plain text, without title or words of a nota. */
record Brief(String aan, String onderwerp, String tekst) {
    /** One of which the words were fixed in the outbox; null for mail to a person, which is written when it goes. */
    static @Nullable Brief read(ResultSet row) throws SQLException {
        var aan = row.getString("aan");
        return aan == null
                ? null
                : new Brief(
                        aan,
                        Objects.requireNonNull(row.getString("onderwerp")),
                        Objects.requireNonNull(row.getString("tekst")));
    }
}
