package zhounian.model;

/**
 * A file that is carried to the site as it is.
 *
 * @param path from {@code content/}, with {@code /}: {@code images/bridge.png}
 * @param bytes never changed by anyone who receives it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, compared by nobody
public record Asset(String path, byte[] bytes) {}
