/** Every record that travels between the rooms: immutable, free of any library. */
package zhounian.model;
