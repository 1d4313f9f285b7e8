/** Networks a whole batch at a time: losses, gradients and predictions, in vectors where the JVM has them. */
@NullMarked
package backstep.nn.kernel;

import org.jspecify.annotations.NullMarked;
