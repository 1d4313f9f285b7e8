/** What all layout engines share: fusing boxes into blocks, turning directions, and ending curves at outlines. */
@NullMarked
package backstep.layout.flow;

import org.jspecify.annotations.NullMarked;
