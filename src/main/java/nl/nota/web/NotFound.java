package nl.nota.web;

/** What was asked for does not exist, or not for this person; both look the same from outside. */
public class NotFound extends RuntimeException {}
