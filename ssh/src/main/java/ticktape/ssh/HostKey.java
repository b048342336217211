package ticktape.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import ticktape.server.StartException;
import ticktape.wire.Visible;

/**
 * The key by which callers know a server again, in a file of its own in OpenSSH's format.
 *
 * <p>It is ECDSA on the curve nistp256: all clients know it, and the JDK makes it.
 */
final class HostKey {

  private static final int BITS = 256;
  private static final int PATH_LENGTH_MAX = 400;

  private HostKey() {}

  /**
   * The key in this file; it is made if there is none.
   *
   * @throws StartException if it can't be read or written. A key that can't be read is never
   *     replaced, as callers would be told that somebody is eavesdropping
   */
  static KeyPair at(Path file) throws StartException {
    try {
      return Files.exists(file) ? read(file) : make(file);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new StartException(
          "The ssh host key "
              + Visible.part(file.toString(), PATH_LENGTH_MAX)
              + " can't be used: make it a private key that you may read, or remove it to have"
              + " another one made (callers will be warned of that).",
          e);
    }
  }

  private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
    try (var in = Files.newInputStream(file)) {
      var name = NamedResource.ofName(file.toString());
      var keys = SecurityUtils.loadKeyPairIdentities(null, name, in, null);
      if (keys == null || !keys.iterator().hasNext()) {
        throw new IOException("There is no key in it.");
      }
      return keys.iterator().next();
    }
  }

  private static KeyPair make(Path file) throws IOException, GeneralSecurityException {
    var key = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, BITS);
    var text = new ByteArrayOutputStream();
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "ticktape", null, text);
    // Whole or not at all, and never readable for others.
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, mine(file));
    Files.write(draft, text.toByteArray(), StandardOpenOption.WRITE);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return key;
  }

  private static FileAttribute<?>[] mine(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
