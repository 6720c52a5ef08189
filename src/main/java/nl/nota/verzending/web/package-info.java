/** How verzending is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.verzending.web;

import org.jspecify.annotations.NullMarked;
