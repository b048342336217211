package ticktape.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class InboxTest {

  @Test
  void whatWasPutInComesOutInOrderAndInPiecesOfALimitedSize() {
    var inbox = new Inbox();
    inbox.add(new byte[] {1, 2, 3});
    inbox.add(new byte[] {});
    inbox.add(new byte[] {4});
    assertArrayEquals(new byte[] {1, 2}, inbox.take(2));
    assertArrayEquals(new byte[] {}, inbox.take(0));
    assertArrayEquals(new byte[] {3}, inbox.take(2));
    assertArrayEquals(new byte[] {4}, inbox.take(2));
    assertArrayEquals(new byte[] {}, inbox.take(2));
  }
}
