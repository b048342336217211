/** Netty moves the bytes, storage keeps them, admin and metrics watch. */
@NullMarked
package ticktape.server;

import org.jspecify.annotations.NullMarked;
