/** Questions to a run: is a gradient right, where did it stop being a number, how do two runs differ, what if a node were moved. */
@NullMarked
package backstep.engine.analysis;

import org.jspecify.annotations.NullMarked;
