/**
 * Puts the finished files into {@code site/}: the old site or the new one in whole, never a mix.
 */
package zhounian.write;
