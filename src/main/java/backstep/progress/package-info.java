/** How far a long piece of work has come. */
@NullMarked
package backstep.progress;

import org.jspecify.annotations.NullMarked;
