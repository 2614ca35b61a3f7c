/**
 * Turns the print document into one PDF file, PDF/UA-1 and PDF/A-2a, set after the rules of
 * Chinese.
 */
package zhounian.pdf;
