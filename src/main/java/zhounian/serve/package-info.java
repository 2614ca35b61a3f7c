/** A report is shown in a browser while it is written: over loopback, from memory, live. */
package zhounian.serve;
