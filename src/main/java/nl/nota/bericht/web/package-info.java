/** How bericht is shown: the list of what happened, the choices about mail, and the agenda. */
@NullMarked
package nl.nota.bericht.web;

import org.jspecify.annotations.NullMarked;
