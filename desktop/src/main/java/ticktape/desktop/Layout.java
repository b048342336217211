package ticktape.desktop;

/**
 * Where everything stands in a window while a match is shown.
 *
 * @param back the button that leaves the room
 * @param room the room's code
 * @param status how the match stands
 * @param latency the way to the server and back
 * @param field the board's room
 * @param scores the score board
 * @param net the net graph; of no height, if it is not to be seen
 * @param chat what is said, and the line for saying something
 * @param hints the keys
 */
record Layout(
    Box back,
    Box room,
    Box status,
    Box latency,
    Box field,
    Box scores,
    Box net,
    Box chat,
    Box hints) {

  static final float GAP = 14;

  private static final float TOP = 40;
  private static final float HINTS = 22;
  private static final float SIDE_MIN = 190;
  private static final float SIDE_MAX = 290;
  private static final float ROOM = 84;
  private static final float LATENCY = 92;
  private static final float SCORES_MOST = 0.56f;
  private static final float NET_MOST = 0.6f;

  /**
   * The layout of a window of this size.
   *
   * @param scoresHeight how high the score board would like to be
   * @param netHeight how high the net graph is; 0 if it is not to be seen
   */
  static Layout of(float width, float height, float scoresHeight, float netHeight) {
    var all = new Box(0, 0, width, height).inset(GAP, 10);
    var top = all.top(TOP);
    var hints = all.foot(HINTS);
    var body = all.below(TOP + GAP).above(HINTS + 6);
    var side = body.right(Math.clamp(width * 0.23f, SIDE_MIN, SIDE_MAX));
    var net = Math.min(netHeight, side.height() * NET_MOST);
    var taken = net > 0 ? net + GAP : 0;
    var scores = side.top(Math.min(scoresHeight, (side.height() - taken) * SCORES_MOST));
    var below = side.below(scores.height() + GAP);
    var back = top.left(40);
    var room = new Box(back.right() + 8, top.y(), ROOM, TOP);
    var latency = top.right(LATENCY);
    var from = room.right() + GAP;
    return new Layout(
        back,
        room,
        new Box(from, top.y(), Math.max(0, latency.x() - GAP - from), TOP),
        latency,
        body.left(body.width() - side.width() - GAP),
        scores,
        below.top(net),
        below.below(taken),
        hints);
  }
}
