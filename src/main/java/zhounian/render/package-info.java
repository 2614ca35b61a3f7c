/** A checked report becomes pages: the bodies of the chapters, the templates, the site's files. */
package zhounian.render;
