/**
 * The bundled fonts: their files, what they cover and how wide their characters are, the same on
 * every machine.
 */
package zhounian.font;
