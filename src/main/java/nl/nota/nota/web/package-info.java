/** How nota is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.nota.web;

import org.jspecify.annotations.NullMarked;
