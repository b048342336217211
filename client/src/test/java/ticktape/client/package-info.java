@NullMarked
package ticktape.client;

import org.jspecify.annotations.NullMarked;
