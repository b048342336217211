package ticktape.server;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.FullHttpRequest;

/**
 * Kept matches over HTTP: a page for each at {@code /replay/ID}, its file at {@code
 * /replay/ID.tape}, and a list at {@code /replays.json}.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent ends the channel
final class WebReplays {

  /** The page, which reads from its address what it is to show. */
  static final String PAGE = "/replay.html";

  private static final String FOLDER = "/replay/";
  private static final String FILE = ".tape";
  private static final String LIST = "/replays.json";

  private WebReplays() {}

  /** Whether a path is that of a match's page. */
  static boolean isPage(String path) {
    return path.startsWith(FOLDER) && !path.endsWith(FILE);
  }

  /** Whether a path is that of a file or the list: what the archive has to be asked for. */
  static boolean isAsked(String path) {
    return path.equals(LIST) || (path.startsWith(FOLDER) && path.endsWith(FILE));
  }

  /** Answers once the archive has, and closes. */
  static void answer(
      Place place, String path, ChannelHandlerContext context, FullHttpRequest request) {
    var archive = place.archive();
    if (archive.isEmpty()) {
      WebHandler.answer(context, request, WebAnswers.noReplay(), false);
      return;
    }
    request.retain();
    Reply reply =
        (outcome, bytes) ->
            context
                .executor()
                .execute(() -> reply(archive.get(), path, context, request, outcome, bytes));
    if (path.equals(LIST)) {
      archive.get().askList(reply::take);
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
      Archive archive,
      String path,
      ChannelHandlerContext context,
      FullHttpRequest request,
      Archive.Outcome outcome,
      byte[] bytes) {
    // However the connection ends, it does once: in the end, or because nobody reads.
    context
        .channel()
        .closeFuture()
        .addListener((ChannelFutureListener) closed -> archive.sent(bytes.length));
    var response =
        switch (outcome) {
          case FOUND ->
              path.equals(LIST)
                  ? WebAnswers.json(bytes)
                  : WebAnswers.tape(path.substring(FOLDER.length()), bytes);
          case MISSING -> WebAnswers.noReplay();
          case BUSY -> WebAnswers.busy();
        };
    WebHandler.answer(context, request, response, false);
    request.release();
  }
}
