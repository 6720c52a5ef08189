package nl.nota.organisatie.web;

import java.io.Serializable;
import java.time.Instant;

/** That somebody showed in this visit who it is, and when. */
record Versbewijs(String gebruikersnaam, Instant tijd) implements Serializable {}
