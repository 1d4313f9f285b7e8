/** Numeric and exact slope beside each other, and how far they are apart over h. */
@NullMarked
package backstep.ui.slope.sweep;

import org.jspecify.annotations.NullMarked;
