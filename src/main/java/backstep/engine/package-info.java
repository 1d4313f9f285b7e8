/** Scalar computation graphs: building, evaluating, differentiating and stepping them. */
@NullMarked
package backstep.engine;

import org.jspecify.annotations.NullMarked;
