/** Controle on the screen and for machines. */
@NullMarked
package nl.nota.controle.web;

import org.jspecify.annotations.NullMarked;
