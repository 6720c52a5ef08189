/** How inlezen is shown: pages, forms and REST writes. */
@NullMarked
package nl.nota.inlezen.web;

import org.jspecify.annotations.NullMarked;
