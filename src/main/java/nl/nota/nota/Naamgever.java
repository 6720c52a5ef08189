package nl.nota.nota;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a motie or toezegging is named after, and what it is about, read from the words before its citation. */
record Naamgever(String lid, boolean cs, String onderwerp) {
    private static final String VOORVOEGSEL =
            "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Hh]et|[Ee]l|[Aa]l|[Vv]on|[Dd]i|[Dd]a|[Ii]n|['’]t)["
                    + " \\u00a0])";
    private static final String DEEL = VOORVOEGSEL + "{0,3}+(?:\\p{Lu}\\.){0,4}[ \\u00a0]?" + VOORVOEGSEL
            + "{0,3}+(?:[Dd]['’])?\\p{Lu}[\\p{L}\\p{M}'’]*+";
    private static final String NAAM = DEEL + "(?:[ \\u00a0-]" + DEEL + ")*+";
    private static final String LID_MET_FRACTIE = NAAM + "(?:[ \\u00a0]\\((?:\\p{L}|[0-9+-]){2,20}\\))?+";
    private static final String NAMEN =
            "(?<namen>" + LID_MET_FRACTIE + "(?:(?:,[ \\u00a0]|[ \\u00a0]en[ \\u00a0]|/)" + LID_MET_FRACTIE + ")*+)";
    private static final Pattern LID = Pattern.compile("(?:-|[ \\u00a0](?:(?:van|aan|door)[ \\u00a0])?"
            + "(?:het[ \\u00a0](?:Kamer)?lid[ \\u00a0]|de[ \\u00a0](?:Kamer)?leden[ \\u00a0]"
            + "|(?:de[ \\u00a0]heer|mevrouw)[ \\u00a0])?)" + NAMEN
            + "(?<cs>[ \\u00a0]c\\.[ \\u00a0]?s\\.)?");
    /** The name at its own place, after what the reference is about. */
    private static final Pattern LATER =
            Pattern.compile("(?:van|aan|door)[ \\u00a0](?:het[ \\u00a0](?:Kamer)?lid[ \\u00a0]"
                    + "|de[ \\u00a0](?:Kamer)?leden[ \\u00a0]|(?:de[ \\u00a0]heer|mevrouw)[ \\u00a0])" + NAMEN
                    + "(?<cs>[ \\u00a0]c\\.[ \\u00a0]?s\\.)?");

    private static final Pattern FRACTIE = Pattern.compile("[ \\u00a0]\\([^)]*\\)");
    private static final Pattern HOOFD = Pattern.compile("(?:[Mm]oties?|[Tt]oezegging(?:en)?|[Aa]mendement(?:en)?)");
    private static final Pattern ONDERWERP =
            Pattern.compile("(?:^|[ \\u00a0])(?:over|inzake|betreffende|om)[ \\u00a0]+(.*)$", Pattern.DOTALL);

    static Naamgever of(String kop) {
        Matcher hoofd = HOOFD.matcher(kop);
        String lid = "";
        boolean cs = false;
        int verder = 0;
        if (hoofd.find()) {
            verder = hoofd.end();
            Matcher naam = LID.matcher(kop).region(verder, kop.length());
            Matcher later = LATER.matcher(kop).region(verder, kop.length());
            boolean meteen = naam.lookingAt();
            Matcher gevonden = meteen ? naam : later;
            if (meteen || later.find()) {
                lid = FRACTIE.matcher(gevonden.group("namen")).replaceAll("").replace('\u00a0', ' ');
                cs = gevonden.group("cs") != null;
            }
            if (meteen) verder = naam.end();
        }
        Matcher over = ONDERWERP.matcher(kop).region(verder, kop.length());
        return new Naamgever(lid, cs, over.find() ? Tekens.trim(over.group(1)) : "");
    }
}
