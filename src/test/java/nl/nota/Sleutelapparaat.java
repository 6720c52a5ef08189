package nl.nota;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/** A device that makes and shows passkeys, played by the browser; it knows its user. */
public final class Sleutelapparaat {
    private Sleutelapparaat() {}

    /** Gives this page one, with nothing on it yet. */
    public static void plug(Page page) {
        var cdp = page.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        var wensen = new JsonObject();
        wensen.addProperty("protocol", "ctap2");
        wensen.addProperty("transport", "internal");
        wensen.addProperty("hasResidentKey", true);
        wensen.addProperty("hasUserVerification", true);
        wensen.addProperty("isUserVerified", true);
        wensen.addProperty("automaticPresenceSimulation", true);
        var opdracht = new JsonObject();
        opdracht.add("options", wensen);
        cdp.send("WebAuthn.addVirtualAuthenticator", opdracht);
    }
}
