package zhounian.external;

/**
 * What became of an address.
 *
 * @param status after RFC 9110; 0 where nobody answered
 * @param reason in the words of the machine, where nobody answered
 */
record Answer(int status, String reason) {

  /** Whether it makes sense to ask again a little later. */
  boolean passing() {
    return status == 0 || status == 408 || status == 425 || status == 429 || status >= 500;
  }

  /**
   * Whether the page is gone. Who refuses a machine (401, 403, 429, 451, 999) may well serve
   * people, and a server in trouble (5xx) may be well tomorrow.
   */
  boolean dead() {
    return status == 404 || status == 410;
  }
}
