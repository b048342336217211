@NullMarked
package ticktape.netcode;

import org.jspecify.annotations.NullMarked;
