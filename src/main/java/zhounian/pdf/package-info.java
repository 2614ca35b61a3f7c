/** A print document becomes the bytes of a PDF: lines, pages, tags, dates and closed doors. */
package zhounian.pdf;
