/** The door: arguments become an exit code, and the rooms are called in order. */
package zhounian;
