/** What is wrong, where, and how to mend it; and how a list of such problems reads. */
package zhounian.problem;
