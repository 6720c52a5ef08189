/** How openbaarmaking is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.beheer.web;

import org.jspecify.annotations.NullMarked;
