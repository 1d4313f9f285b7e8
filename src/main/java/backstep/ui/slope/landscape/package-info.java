/** The function over two of its variables, from above, and gradient steps on it. */
@NullMarked
package backstep.ui.slope.landscape;

import org.jspecify.annotations.NullMarked;
