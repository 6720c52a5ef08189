-- Who came by a link chooses with what to come in from now on, and what opened the door before goes: a password too.

GRANT DELETE ON wachtwoord TO ${toepassing};
