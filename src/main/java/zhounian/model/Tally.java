package zhounian.model;

/** Is told how much of something is done, from any thread, for somebody who waits. */
@FunctionalInterface
public interface Tally {
  /** Nobody waits. */
  Tally NONE = (done, all) -> {};

  /**
   * So much is done.
   *
   * @param all 0 where nobody knows how much there will be; then {@code done} counts the rounds
   *     begun, and is 0 where there are none either
   */
  void tell(int done, int all);
}
