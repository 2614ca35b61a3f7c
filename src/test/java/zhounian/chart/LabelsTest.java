package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final Box AREA = new Box(0, 0, 100, 100);

  private static Labels.Placing place(List<Box> taken, Labels.Wish... wishes) {
    return Labels.place(List.of(wishes), AREA, taken, List.of(), List.of(), 4, 1);
  }

  private static Labels.Wish wish(String name, Box... places) {
    return new Labels.Wish(name, List.of(places));
  }

  @Test
  void theFirstFreePlaceIsTaken() {
    Labels.Placing placing =
        place(
            List.of(new Box(0, 0, 30, 10)),
            wish("a", new Box(20, 5, 20, 10), new Box(50, 50, 20, 10), new Box(0, 80, 20, 10)));
    assertTrue(placing.complete());
    assertEquals(List.of(1), placing.places());
  }

  @Test
  void aPlaceBeyondTheAreaIsNone() {
    Labels.Placing placing =
        place(List.of(), wish("a", new Box(90, 0, 20, 10), new Box(-1, 0, 20, 10)));
    assertFalse(placing.complete());
    assertEquals("a", placing.unplaced());
    assertEquals(List.of(-1), placing.places());
  }

  @Test
  void anEarlierLabelGivesWayToALaterOne() {
    Labels.Placing placing =
        place(
            List.of(),
            wish("a", new Box(0, 0, 20, 10), new Box(50, 0, 20, 10)),
            wish("b", new Box(0, 0, 20, 10)));
    assertEquals(List.of(1, 0), placing.places());
  }

  @Test
  void twoLabelsForOnePlaceNameEachOther() {
    Labels.Placing placing =
        place(
            List.of(),
            wish("a", new Box(0, 0, 20, 10)),
            wish("b", new Box(10, 5, 20, 10)),
            wish("c", new Box(60, 60, 20, 10)));
    assertEquals("b", placing.unplaced());
    assertEquals("a", placing.rival());
    assertEquals(List.of(0, -1, 0), placing.places());
  }

  @Test
  void labelsKeepTheirGap() {
    Box left = new Box(0, 0, 20, 10);
    assertFalse(place(List.of(left), wish("a", new Box(23, 0, 20, 10))).complete());
    assertTrue(place(List.of(left), wish("a", new Box(25, 0, 20, 10))).complete());
  }

  @Test
  void aLineThroughAPlaceBarsIt() {
    Labels.Wish wish = wish("a", new Box(40, 40, 20, 20));
    List<Box.Segment> through = List.of(new Box.Segment(0, 0, 100, 100));
    List<Box.Segment> past = List.of(new Box.Segment(0, 30, 100, 30));
    assertFalse(Labels.place(List.of(wish), AREA, List.of(), List.of(), through, 4, 1).complete());
    assertTrue(Labels.place(List.of(wish), AREA, List.of(), List.of(), past, 4, 1).complete());
  }

  @Test
  void aHopelessCrowdIsGivenUp() {
    List<Labels.Wish> crowd =
        java.util.stream.IntStream.range(0, 40)
            .mapToObj(
                i ->
                    wish(
                        "w" + i,
                        new Box(i % 7, 0, 50, 50),
                        new Box(i % 7, 30, 50, 50),
                        new Box(30 + i % 7, 10, 50, 50)))
            .toList();
    assertFalse(Labels.place(crowd, AREA, List.of(), List.of(), List.of(), 4, 1).complete());
  }

  @Test
  void aroundAPointNoPlaceTouchesIt() {
    for (Box box : Labels.around(50, 50, 12, 30, 13)) {
      assertFalse(box.near(new Box(45.5, 45.5, 9, 9), 1), box.toString());
    }
  }

  @Test
  void boxesThatFitStayWhereTheyWantToBe() {
    assertEquals(
        List.of(5.0, 45.0), Labels.spread(List.of(10.0, 50.0), List.of(10.0, 10.0), 2, 0, 100));
  }

  @Test
  void crowdedBoxesSpreadEvenlyToBothSides() {
    assertEquals(
        List.of(33.0, 45.0, 57.0),
        Labels.spread(List.of(50.0, 50.0, 50.0), List.of(10.0, 10.0, 10.0), 2, 0, 100));
  }

  @Test
  void boxesStayBetweenTopAndBottom() {
    assertEquals(
        List.of(78.0, 90.0), Labels.spread(List.of(99.0, 99.0), List.of(10.0, 10.0), 2, 0, 100));
    assertEquals(
        List.of(0.0, 12.0), Labels.spread(List.of(1.0, 2.0), List.of(10.0, 10.0), 2, 0, 100));
  }

  @Test
  void moreBoxesThanRoomAreNotSpread() {
    assertEquals(List.of(), Labels.spread(List.of(1.0, 2.0), List.of(10.0, 10.0), 2, 0, 21));
  }
}
