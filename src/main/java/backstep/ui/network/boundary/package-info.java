/** The decision boundary, with the samples that are learned from. */
@NullMarked
package backstep.ui.network.boundary;

import org.jspecify.annotations.NullMarked;
