package zhounian.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short ids of figures, for print: five capital letters that a reader can type, and that no reader
 * of numbers can take for one. They are made from the figure's id alone, so a ledger that grows
 * leaves them as they are. Where two ids of one ledger begin alike, both are longer.
 */
public final class ShortIds {
  private static final int LENGTH = 5;

  /** Without vowels, so that no word comes out, and without the like of 1 and 0. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private ShortIds() {}

  /** Short ids by id, in the order given; no two are equal. */
  public static Map<String, String> of(Collection<String> ids) {
    return of(ids, LENGTH);
  }

  static Map<String, String> of(Collection<String> ids, int length) {
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, List<String>> alike = new HashMap<>();
    MessageDigest digest = sha256();
    for (String id : ids) {
      String shortId = letters(digest, id).substring(0, length);
      found.put(id, shortId);
      alike.computeIfAbsent(shortId, s -> new ArrayList<>()).add(id);
    }
    alike.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> found.putAll(of(same, length + 1)));
    return found;
  }

  /** Thirty-two letters, each from a byte of the id's SHA-256. */
  private static String letters(MessageDigest sha256, String id) {
    byte[] hash = sha256.digest(id.getBytes(StandardCharsets.UTF_8));
    StringBuilder letters = new StringBuilder(hash.length);
    for (byte b : hash) {
      letters.append(LETTERS.charAt((b & 0xff) % LETTERS.length()));
    }
    return letters.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
