/** Reads Markdown with the report's own notation into blocks and inlines; looks nothing up. */
package zhounian.markdown;
