package nl.nota.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;

/** The visit of one browser as it lies in the database, so that every node knows it. */
final class Bewaarsessie implements Session {
    private final SessionIdGenerator nummers;
    private final Instant begin;
    private final Map<String, Object> inhoud;
    private final @Nullable Bewaard bewaard;
    private String nummer;
    private Instant laatst;
    private Duration hoelang = Sessieduur.STIL;

    /**
     * How it was read from the database.
     *
     * @param nummer the number it had then
     * @param bytes its content, to the byte
     */
    record Bewaard(String nummer, byte[] bytes, Instant laatst) {}

    /** One that begins now. */
    Bewaarsessie(SessionIdGenerator nummers, Instant nu) {
        this(nummers, nummers.generate(), nu, nu, new HashMap<>(), null);
    }

    private Bewaarsessie(
            SessionIdGenerator nummers,
            String nummer,
            Instant begin,
            Instant laatst,
            Map<String, Object> inhoud,
            @Nullable Bewaard bewaard) {
        this.nummers = nummers;
        this.nummer = nummer;
        this.begin = begin;
        this.laatst = laatst;
        this.inhoud = inhoud;
        this.bewaard = bewaard;
    }

    /** One that was kept. */
    static Bewaarsessie of(SessionIdGenerator nummers, Bewaard bewaard, Instant begin, Map<String, Object> inhoud) {
        return new Bewaarsessie(nummers, bewaard.nummer(), begin, bewaard.laatst(), new HashMap<>(inhoud), bewaard);
    }

    /** How it was read; null while it was never written. */
    @Nullable
    Bewaard bewaard() {
        return bewaard;
    }

    /** All that it holds, in the order of the names, so that the same content is the same bytes on every node. */
    Map<String, Object> inhoud() {
        return new TreeMap<>(inhoud);
    }

    @Override
    public String getId() {
        return nummer;
    }

    @Override
    public String changeSessionId() {
        nummer = nummers.generate();
        return nummer;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <T> @Nullable T getAttribute(String naam) {
        return (T) inhoud.get(naam);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(inhoud.keySet());
    }

    @Override
    public void setAttribute(String naam, @Nullable Object waarde) {
        if (waarde == null) inhoud.remove(naam);
        else inhoud.put(naam, waarde);
    }

    @Override
    public void removeAttribute(String naam) {
        inhoud.remove(naam);
    }

    @Override
    public Instant getCreationTime() {
        return begin;
    }

    /** Somebody came by, by the clock of the house. */
    void seen(Instant nu) {
        laatst = nu;
    }

    /** When somebody came by is for the clock of the house, and for nobody else to say. */
    @Override
    public void setLastAccessedTime(Instant tijd) {}

    @Override
    public Instant getLastAccessedTime() {
        return laatst;
    }

    @Override
    public void setMaxInactiveInterval(Duration duur) {
        hoelang = duur;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return hoelang;
    }

    /** Whether nobody came by for longer than that; who is logged in is judged besides by {@link Sessieduur}. */
    @Override
    public boolean isExpired() {
        return bewaard != null && laatst.minus(hoelang).isAfter(bewaard.laatst());
    }
}
