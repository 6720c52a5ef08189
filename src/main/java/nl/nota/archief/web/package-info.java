/** How archief is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.archief.web;

import org.jspecify.annotations.NullMarked;
