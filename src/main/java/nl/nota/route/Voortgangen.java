package nl.nota.route;

import nl.nota.nota.Dossier;

/** Port: how far a nota came along its route. The offices that come later know the answers, so the roof fills it. */
public interface Voortgangen {
    Voortgang of(Dossier dossier);
}
