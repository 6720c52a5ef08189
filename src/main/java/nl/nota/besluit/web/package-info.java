/** How besluit is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.besluit.web;

import org.jspecify.annotations.NullMarked;
