/** What each neuron of a network says all over the plane of its inputs. */
@NullMarked
package backstep.nn.field;

import org.jspecify.annotations.NullMarked;
