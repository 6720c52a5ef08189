/** Nota: the product. Its modules are the packages below; the drawing is in the README. */
@NullMarked
package nl.nota;

import org.jspecify.annotations.NullMarked;
