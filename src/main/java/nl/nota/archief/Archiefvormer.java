package nl.nota.archief;

import org.jspecify.annotations.Nullable;

/**
 * The organisation whose work the dossier is (archiefvormer): the ministry of the installation, as the register knew it
 * on the day of the closing.
 *
 * @param tooi its address in the register of government organisations, or null where that is not known
 */
record Archiefvormer(String naam, @Nullable String tooi) {}
