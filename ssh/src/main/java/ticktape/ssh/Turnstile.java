package ticktape.ssh;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import ticktape.server.Gate;

/**
 * Lets in so many ssh connections, in all and from one address. Whoever is one too many is told so
 * and turned away; in a flood, which costs as little as possible, they are cut off without a word.
 */
final class Turnstile implements SessionListener {

  /** How many may wait at once for what they are told. */
  private static final int TURNED_AWAY_MAX = 50;

  private static final AttributeKey<InetAddress> INSIDE = new AttributeKey<>();
  private static final AttributeKey<Boolean> TURNED_AWAY = new AttributeKey<>();

  private final Gate gate;
  private final AtomicInteger turnedAway = new AtomicInteger();

  Turnstile(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void sessionCreated(Session session) {
    if (session.getIoSession().getRemoteAddress() instanceof InetSocketAddress from
        && gate.enter(from.getAddress())) {
      session.setAttribute(INSIDE, from.getAddress());
    } else if (turnedAway.incrementAndGet() <= TURNED_AWAY_MAX) {
      session.setAttribute(TURNED_AWAY, true);
    } else {
      turnedAway.decrementAndGet();
      session.close(true);
    }
  }

  /** The first moment at which a client understands a reason. */
  @Override
  public void sessionPeerIdentificationReceived(
      Session session, String version, List<String> extraLines) {
    if (session.getAttribute(TURNED_AWAY) != null) {
      try {
        session.disconnect(
            SshConstants.SSH2_DISCONNECT_TOO_MANY_CONNECTIONS,
            "Too many are calling: try again in a moment.");
      } catch (IOException e) {
        session.close(true);
      }
    }
  }

  @Override
  public void sessionClosed(Session session) {
    var from = session.removeAttribute(INSIDE);
    if (from != null) {
      gate.leave(from);
    }
    if (session.removeAttribute(TURNED_AWAY) != null) {
      turnedAway.decrementAndGet();
    }
  }
}
