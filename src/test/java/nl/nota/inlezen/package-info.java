/** How a file comes in, as sentences that can be checked. */
@NullMarked
package nl.nota.inlezen;

import org.jspecify.annotations.NullMarked;
