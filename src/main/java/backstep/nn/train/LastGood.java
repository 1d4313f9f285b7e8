package backstep.nn.train;

import backstep.nn.Parameters;

/**
 * The last network before the loss of a run began to run away.
 *
 * @param epoch how many epochs it had learned for
 */
public record LastGood(long epoch, Parameters network) {}
