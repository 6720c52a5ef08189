/** How route is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.route.web;

import org.jspecify.annotations.NullMarked;
