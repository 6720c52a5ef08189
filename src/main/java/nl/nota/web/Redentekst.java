package nl.nota.web;

import java.io.Serializable;

/** A reason as its reader gets it: the code for a machine, the Dutch sentence for a person. */
public record Redentekst(String code, String tekst) implements Serializable {}
