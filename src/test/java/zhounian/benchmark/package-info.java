/** Measures the generator as a whole process; not a test. */
package zhounian.benchmark;
