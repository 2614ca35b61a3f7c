/** Puts finished files into {@code site/}: the old site or the new in whole, never a mix. */
package zhounian.write;
