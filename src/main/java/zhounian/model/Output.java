package zhounian.model;

/**
 * A file of the site.
 *
 * @param path from {@code site/}, with {@code /}
 * @param bytes never changed by anyone who receives it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, compared byte by byte where it is written
public record Output(String path, byte[] bytes) {}
