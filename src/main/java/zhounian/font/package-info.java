/** The bundled fonts: their files, coverage and widths, the same on every machine. */
package zhounian.font;
