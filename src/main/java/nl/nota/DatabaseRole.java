package nl.nota;

/** One of the two roles that the product keeps apart in its database. */
record DatabaseRole(String name, String password) {
    /** The owner of the tables, which migrates them. */
    static final String EIGENAAR = "nota_eigenaar";
    /** What the running product uses; it owns nothing. */
    static final String TOEPASSING = "nota_toepassing";

    @Override
    public String toString() {
        return name;
    }
}
