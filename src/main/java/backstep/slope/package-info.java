/** What a derivative is: slopes by a small step and exactly, and the way downhill on the ground that a text makes. */
@NullMarked
package backstep.slope;

import org.jspecify.annotations.NullMarked;
