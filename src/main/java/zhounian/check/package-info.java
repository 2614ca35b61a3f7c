/** Sources become one typed report in which everything is looked up, or a list of problems. */
package zhounian.check;
