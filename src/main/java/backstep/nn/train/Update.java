package backstep.nn.train;

import backstep.nn.Parameters;

/** What came of gradients that were handed in for one update. */
public sealed interface Update {

    /**
     * The network was changed.
     *
     * @param parameters the network afterwards
     */
    record Done(Parameters parameters) implements Update {}

    /**
     * Nothing was changed.
     *
     * @param reason a text for people
     */
    record Refused(String reason) implements Update {}
}
