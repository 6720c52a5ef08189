package nl.nota.nota.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Binnenvak;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woogrond;

/**
 * The page with what stays inside.
 *
 * @param rubrieken the rubrieken that say something, by code
 * @param gronden the grounds that can be chosen, by code
 */
record Binnenblad(
        Kenmerk kenmerk,
        List<Binnenvak> binnen,
        Map<String, String> rubrieken,
        Map<String, String> gronden,
        List<Woogrond> wet,
        BinnenForm form) {

    static Binnenblad of(
            Kenmerk kenmerk, Inhoud inhoud, List<Binnenvak> binnen, List<Woogrond> geldig, BinnenForm form) {
        var rubrieken = new LinkedHashMap<String, String>();
        inhoud.rubrieken().stream()
                .filter(een -> !een.tekst().isLeeg())
                .forEach(een -> rubrieken.put(een.code(), een.titel()));
        var gronden = new LinkedHashMap<String, String>();
        gronden.put("", "");
        geldig.stream()
                .filter(een -> !een.dicht())
                .forEach(een -> gronden.put(een.code(), een.code() + " " + een.titel()));
        return new Binnenblad(kenmerk, binnen, rubrieken, gronden, geldig, form);
    }

    /** The ground by its code, in words. */
    public String grond(String code) {
        return gronden.getOrDefault(code, code);
    }
}
