/** Data sets: generators, splits, extra inputs, and files of comma-separated values. */
@NullMarked
package backstep.data;

import org.jspecify.annotations.NullMarked;
