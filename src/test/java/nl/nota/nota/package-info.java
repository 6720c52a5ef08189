/** What a nota is, as sentences that can be checked. */
@NullMarked
package nl.nota.nota;

import org.jspecify.annotations.NullMarked;
