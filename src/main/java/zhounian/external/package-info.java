/** Links out of the report are tried; no other room opens a connection, and this one when told. */
package zhounian.external;
