package backstep.document;

import backstep.document.GraphOrigin.AtMoment;
import java.util.Optional;

/** What a {@link GraphOrigin} says, whether or not it is of the network of the document as that is. */
public final class Origins {

    private Origins() {}

    /** What of a network, whenever that was. */
    public static GraphOrigin part(GraphOrigin origin) {
        return origin instanceof AtMoment moment ? moment.part() : origin;
    }

    /** The same of a network at a moment, which need not differ from that of the document. */
    public static GraphOrigin at(GraphOrigin part, Optional<NetworkSpec> network, int updates) {
        return network.isEmpty() && updates == 0 ? part : new AtMoment(part, network, updates);
    }

    /** The network that it is of, in a document. */
    public static NetworkSpec network(GraphOrigin origin, Document document) {
        return origin instanceof AtMoment moment ? moment.network().orElse(document.network()) : document.network();
    }

    /** How many updates by hand the network has had since the part was opened. */
    public static int updates(GraphOrigin origin) {
        return origin instanceof AtMoment moment ? moment.updates() : 0;
    }
}
