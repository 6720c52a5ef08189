package nl.nota.nota.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it came in with a form.
 *
 * @param naam as its owner called it, to the letter
 */
record Upload(String naam, MultipartFile bestand) {

    /**
     * The chosen files; a form without any sends one that is empty and has no name.
     *
     * @param namen their names once more, from a script: a form cannot send every character in the name of a file
     */
    static List<Upload> of(@Nullable List<MultipartFile> bestanden, @Nullable List<String> namen) {
        var uit = new ArrayList<Upload>();
        if (bestanden == null) return uit;
        for (var i = 0; i < bestanden.size(); i++) {
            var bestand = bestanden.get(i);
            var gegeven = bestand.getOriginalFilename();
            if ((gegeven == null || gegeven.isEmpty()) && bestand.isEmpty()) continue;
            var los = namen != null && namen.size() == bestanden.size() ? namen.get(i) : "";
            uit.add(new Upload(los.isEmpty() ? decoded(gegeven == null ? "" : gegeven) : los, bestand));
        }
        return uit;
    }

    /**
     * A browser sends these three as percent signs and digits, and nothing else (HTML standard, multipart/form-data).
     */
    private static String decoded(String naam) {
        return naam.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }
}
