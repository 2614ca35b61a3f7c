/** Sources and citations become formatted references, in the form that a CSL style prescribes. */
package zhounian.cite;
