package nl.nota.nota;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one frozen versie of a nota to the letter: its number and its hash. What is signed is always one of these. */
@Embeddable
public record Versienummer(
        @Column(name = "versie") int nummer,
        @Column(name = "versie_hash") String hash) {}
