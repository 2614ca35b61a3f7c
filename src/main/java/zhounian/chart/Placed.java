package zhounian.chart;

/** A run of text that has its place. */
record Placed(String text, Box box, Sheet.Type type, String figure) {
  void paint(Sheet sheet) {
    sheet.text(text, box, type, figure);
  }
}
