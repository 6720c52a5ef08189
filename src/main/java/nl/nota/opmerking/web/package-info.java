/** How opmerkingen are shown: the page beside the nota, its forms, and REST. */
@NullMarked
package nl.nota.opmerking.web;

import org.jspecify.annotations.NullMarked;
