package nl.nota.web;

/** Port: how many berichten somebody has not looked at yet, for the menu of every page. */
public interface Ongelezen {
    /** Counted up to here; beyond it the menu says that there are more. */
    int HOOGSTENS = 100;

    /** The number, at most {@link #HOOGSTENS}. */
    int count(String gebruikersnaam);
}
