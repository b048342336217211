package ticktape.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import ticktape.server.Gate;

/** Lets in so many ssh connections, in all and from one address; whoever is too many is cut off. */
final class Turnstile implements SessionListener {

  private static final AttributeKey<InetAddress> INSIDE = new AttributeKey<>();

  private final Gate gate;

  Turnstile(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void sessionCreated(Session session) {
    if (session.getIoSession().getRemoteAddress() instanceof InetSocketAddress from
        && gate.enter(from.getAddress())) {
      session.setAttribute(INSIDE, from.getAddress());
    } else {
      // Before a word was said, so that it costs as little as possible.
      session.close(true);
    }
  }

  @Override
  public void sessionClosed(Session session) {
    var from = session.removeAttribute(INSIDE);
    if (from != null) {
      gate.leave(from);
    }
  }
}
