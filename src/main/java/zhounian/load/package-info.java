/** Reads the files of a project: YAML into trees that remember their lines, the rest as it is. */
package zhounian.load;
