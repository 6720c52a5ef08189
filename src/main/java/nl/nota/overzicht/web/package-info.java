/** How overzicht is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.overzicht.web;

import org.jspecify.annotations.NullMarked;
