/** Bugs of real code, each beside what is right: rules of backpropagation that are wrong in one thing. */
@NullMarked
package backstep.museum;

import org.jspecify.annotations.NullMarked;
