/** How organisatie is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.organisatie.web;

import org.jspecify.annotations.NullMarked;
