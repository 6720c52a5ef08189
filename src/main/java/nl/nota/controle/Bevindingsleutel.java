package nl.nota.controle;

import jakarta.persistence.Embeddable;

/**
 * What makes a bevinding the same one in a later text.
 *
 * @param regel the id of its rule
 * @param plaats the part in which it stands
 * @param keer the how manieth time the rule finds that quote there
 */
@Embeddable
public record Bevindingsleutel(String regel, String plaats, String citaat, int keer) {}
