/** Draws the state of a graph on an abstract surface: one drawing for the window and for every exported picture. */
@NullMarked
package backstep.picture;

import org.jspecify.annotations.NullMarked;
