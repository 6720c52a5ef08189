package nl.nota.web;

import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How many berichten are unread, for a page that stays open. */
@Controller
class PeilingController {
    private final ObjectProvider<Ongelezen> ongelezen;
    private final MessageSource messages;

    PeilingController(ObjectProvider<Ongelezen> ongelezen, MessageSource messages) {
        this.ongelezen = ongelezen;
        this.messages = messages;
    }

    /**
     * The number with what is said of it.
     *
     * @param woorden the number as the menu shows it
     * @param zin the number in a sentence, for whoever listens
     */
    record Stand(int ongelezen, String woorden, String zin) {}

    @GetMapping(Peiling.PAD)
    @ResponseBody
    ResponseEntity<Stand> count(Principal wie) {
        var aantal =
                ongelezen.stream().mapToInt(een -> een.count(wie.getName())).sum();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Stand(aantal, Teller.words(aantal), sentence(aantal)));
    }

    private String sentence(int aantal) {
        return messages.getMessage(
                "web.layout.ongelezen.zin", new Object[] {aantal, Teller.words(aantal)}, Redenen.NEDERLANDS);
    }
}
