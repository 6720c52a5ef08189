package nl.nota.koudestart;

import java.io.IOException;

/** What somebody does over and over again on a morning when the product is started anew. */
enum Gewoonte {
    INLOGPAGINA {
        @Override
        void once(Klant klant) throws IOException, InterruptedException {
            klant.get("/inloggen");
        }
    },
    WERKVOORRAAD {
        @Override
        void once(Klant klant) throws IOException, InterruptedException {
            klant.logIn("ez", "nota");
            for (var keer = 0; keer < 5; keer++) klant.get("/werkvoorraad");
        }
    },
    INLEZEN {
        @Override
        void once(Klant klant) throws IOException, InterruptedException {
            klant.readIn();
            klant.get("/openbaar");
        }
    },
    PDF {
        @Override
        void once(Klant klant) throws IOException, InterruptedException {
            klant.logIn("opsteller", "nota");
            klant.pdf();
        }
    },
    VERKEERD_WACHTWOORD {
        @Override
        void once(Klant klant) throws IOException, InterruptedException {
            klant.logIn("mindef", "geraden");
        }
    },
    API {
        @Override
        void once(Klant klant) throws IOException, InterruptedException {
            klant.api("/api/v1/notas");
            klant.api("/api/v1/werkvoorraad");
        }
    };

    abstract void once(Klant klant) throws IOException, InterruptedException;
}
