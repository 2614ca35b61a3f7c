/** Proves that the report's sentences are its own: no run of them stands in its documents. */
package zhounian.borrowed;
