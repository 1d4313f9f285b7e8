/** The expression language: text and pasted notebook cells to computation graphs, with errors that teach. */
@NullMarked
package backstep.lang;

import org.jspecify.annotations.NullMarked;
