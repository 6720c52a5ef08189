/** How parafering is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.parafering.web;

import org.jspecify.annotations.NullMarked;
