/** How afstemming is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.afstemming.web;

import org.jspecify.annotations.NullMarked;
