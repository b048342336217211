@NullMarked
package ticktape.desktop;

import org.jspecify.annotations.NullMarked;
