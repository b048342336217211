package ticktape.server;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;

/**
 * Kept matches over HTTP: a page for each at {@code /replay/ID}, its file at {@code
 * /replay/ID.tape}, and a list at {@code /replays.json}.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent ends the channel
final class WebReplays {

  /** The page, which reads from its address what it is to show, and says so if that is missing. */
  private static final String PAGE = "/replay.html";

  private static final String FOLDER = "/replay/";
  private static final String FILE = ".tape";
  private static final String LIST = "/replays.json";

  private WebReplays() {}

  /** Whether a path is one of these: the archive has to be asked. */
  static boolean isAsked(String path) {
    return path.equals(LIST) || path.startsWith(FOLDER);
  }

  private static boolean isPage(String path) {
    return path.startsWith(FOLDER) && !path.endsWith(FILE);
  }

  /** Answers once the archive has, and closes. */
  static void answer(
      Place place, String path, ChannelHandlerContext context, FullHttpRequest request) {
    var archive = place.archive();
    if (archive.isEmpty()) {
      var response = isPage(path) ? page(place, request, false) : WebAnswers.noReplay();
      WebHandler.answer(context, request, response, false);
      return;
    }
    request.retain();
    Reply reply =
        (outcome, bytes) ->
            context.executor().execute(() -> reply(place, path, context, request, outcome, bytes));
    if (path.equals(LIST)) {
      archive.get().askList(reply::take);
    } else if (isPage(path)) {
      archive.get().askKnown(path.substring(FOLDER.length()), reply::take);
    } else {
      archive
          .get()
          .ask(path.substring(FOLDER.length(), path.length() - FILE.length()), reply::take);
    }
  }

  private interface Reply {
    void take(Archive.Outcome outcome, byte[] bytes);
  }

  private static void reply(
      Place place,
      String path,
      ChannelHandlerContext context,
      FullHttpRequest request,
      Archive.Outcome outcome,
      byte[] bytes) {
    // However the connection ends, it does once: in the end, or because nobody reads.
    context
        .channel()
        .closeFuture()
        .addListener(
            (ChannelFutureListener)
                closed -> place.archive().ifPresent(archive -> archive.sent(bytes.length)));
    var response =
        isPage(path)
            ? page(place, request, outcome != Archive.Outcome.MISSING)
            : response(path, outcome, bytes);
    WebHandler.answer(context, request, response, false);
    request.release();
  }

  private static FullHttpResponse response(String path, Archive.Outcome outcome, byte[] bytes) {
    return switch (outcome) {
      case FOUND ->
          path.equals(LIST)
              ? WebAnswers.json(bytes)
              : WebAnswers.tape(path.substring(FOLDER.length()), bytes);
      case MISSING -> WebAnswers.noReplay();
      case BUSY -> WebAnswers.busy();
    };
  }

  /** People read the same page either way; others go by the number of the answer. */
  private static FullHttpResponse page(Place place, FullHttpRequest request, boolean known) {
    return place
        .files()
        .at(PAGE)
        .map(page -> known ? WebAnswers.file(page, request) : WebAnswers.missing(page))
        .orElseGet(WebAnswers::nothingHere);
  }
}
