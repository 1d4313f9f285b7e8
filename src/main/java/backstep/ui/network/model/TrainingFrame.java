package backstep.ui.network.model;

import backstep.nn.field.Maps;
import backstep.nn.train.Snapshot;

/**
 * What the Network workspace shows: a run at one moment, and what its neurons say just then. Immutable.
 *
 * @param maps of {@code snapshot.parameters()}
 */
public record TrainingFrame(Snapshot snapshot, Maps maps) {}
